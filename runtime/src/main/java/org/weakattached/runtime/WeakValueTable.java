package org.weakattached.runtime;

import java.lang.ref.Reference;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.reclaim.WatchedReference;

/** The table of a dictionary that holds its values weakly, too. */
final class WeakValueTable<K> extends ValueTable<K> {
    private final boolean inline;

    WeakValueTable(Set<WeakOption> options) {
        super(options);
        inline = options.contains(WeakOption.INLINE_RECLAIMING);
    }

    @Override
    public ValueEntry<K> create(K host) {
        return new WeakValueEntry<>(host, this);
    }

    @Override
    public void requireValue(Object value) {
        requireReferable(value, "value");
    }

    private static final class WeakValueEntry<K> extends ValueEntry<K> {
        private final WeakValueTable<K> table;

        WeakValueEntry(K host, WeakValueTable<K> table) {
            super(host);
            this.table = table;
        }

        @Override
        public @Nullable Object read(int field) {
            return VALUE.getAcquire(this) instanceof Reference<?> held ? held.get() : null;
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object replacement) {
            Object current = VALUE.getAcquire(this);
            Object value = current instanceof Reference<?> held ? held.get() : null;
            if (current == REMOVED || value != expected) {
                return false;
            }
            Object held = replacement == null ? REMOVED : new HeldValue(replacement, this);
            return VALUE.compareAndSet(this, current, held);
        }

        void removeDead(HeldValue value) {
            K host = get();
            if (host != null && VALUE.compareAndSet(this, value, REMOVED)) {
                table.changed(this, host);
            }
        }
    }

    /** Removes its mapping when the value was collected. */
    private static final class HeldValue extends WatchedReference<Object> {
        private final WeakValueEntry<?> entry;

        HeldValue(Object value, WeakValueEntry<?> entry) {
            super(value, entry.table.inline);
            this.entry = entry;
        }

        @Override
        public void run() {
            entry.removeDead(this);
        }
    }
}
