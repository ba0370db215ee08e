package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The table of a dictionary that stands alone: an entry has one value. */
final class ValueTable<K> extends WeakKeyTable<K, ValueTable.ValueEntry<K>> {
    private static final VarHandle VALUE =
            Handles.find(MethodHandles.lookup(), ValueEntry.class, "value", Object.class);

    /** The value of an entry that had its value removed. It never gets another: the next value has a new entry. */
    private static final Object RETIRED = new Object();

    @Override
    protected ValueEntry<K> create(K host) {
        return new ValueEntry<>(host);
    }

    static final class ValueEntry<K> extends WeakKeyTable.Entry<K> {
        /** Null only until the entry is linked. */
        @SuppressWarnings("unused") // by its handle
        private @Nullable Object value;

        ValueEntry(K host) {
            super(host);
        }

        @Override
        protected @Nullable Object read(int field) {
            Object current = VALUE.getAcquire(this);
            return current == RETIRED ? null : current;
        }

        @Override
        protected boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object replacement) {
            return VALUE.compareAndSet(this, expected, replacement == null ? RETIRED : replacement);
        }

        @Override
        boolean retired() {
            return VALUE.getAcquire(this) == RETIRED;
        }
    }
}
