package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.generated.WeakKeyTable;
import org.weakattached.runtime.internal.identity.Identities;
import org.weakattached.runtime.internal.jvm.Handles;
import org.weakattached.runtime.internal.reclaim.Announced;
import org.weakattached.runtime.internal.reclaim.Client;
import org.weakattached.runtime.internal.reclaim.Reclaimer;

/** The table of a dictionary that stands alone: an entry has one value. */
class ValueTable<K> extends WeakKeyTable<K, ValueTable.ValueEntry<K>> {
    static final VarHandle VALUE = Handles.find(MethodHandles.lookup(), ValueEntry.class, "value", Object.class);

    /** The value of an entry that had its value removed. It never gets another: the next value has a new entry. */
    static final Object REMOVED = new Object();

    private final boolean anyObject;

    ValueTable(Set<WeakOption> options) {
        super(options.contains(WeakOption.INLINE_RECLAIMING));
        anyObject = options.contains(WeakOption.ANY_OBJECT);
    }

    @Override
    public ValueEntry<K> create(K host) {
        return isSmall() ? new AnnouncedEntry<>(host, this) : new ValueEntry<>(host);
    }

    @Override
    public void requireHost(K host, String parameter) {
        requireReferable(host, parameter);
    }

    final <T> T requireReferable(T object, String parameter) {
        return anyObject ? Identities.requireReferable(object, parameter) : Identities.require(object, parameter);
    }

    static class ValueEntry<K> extends WeakKeyTable.Entry<K> {
        /** Null only until the entry is linked. */
        @SuppressWarnings("unused") // by its handle
        private @Nullable Object value;

        ValueEntry(K host) {
            super(host);
        }

        ValueEntry(K host, ReferenceQueue<Object> queue) {
            super(host, queue);
        }

        @Override
        public @Nullable Object read(int field) {
            Object current = VALUE.getAcquire(this);
            return current == REMOVED ? null : current;
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object replacement) {
            return VALUE.compareAndSet(this, expected, replacement == null ? REMOVED : replacement);
        }

        @Override
        protected final boolean isEmptied() {
            return VALUE.getAcquire(this) == REMOVED;
        }
    }

    /** An entry of a small table: it takes no more memory than others, and the table needs no weak reference to itself. */
    private static final class AnnouncedEntry<K> extends ValueEntry<K> implements Announced {
        private final ValueTable<K> table;

        AnnouncedEntry(K host, ValueTable<K> table) {
            super(host, Reclaimer.queue(false));
            this.table = table;
        }

        @Override
        public Client client() {
            return table;
        }
    }
}
