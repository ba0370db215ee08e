package org.weakattached.micrometer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/** Accessors with a table of their own, as the processor would generate them. */
final class Tally extends WeakKeyTable<Thread, Tally.Entry> {
    private static final VarHandle TEXT = Fields.handle(MethodHandles.lookup(), Entry.class, "text", Object.class);

    final WeakKeyDictionary<Thread, Object> text = WeakKeyDictionary.of(this, 0, FieldKind.REFERENCE);
    final Attachments<Thread> attachments;

    Tally(String name) {
        attachments = Attachments.of(this, name, Thread.class, new String[] {"text"}, text);
    }

    /** Attaches to a thread that nobody refers to but the caller. */
    Thread attachToAny() {
        Thread host = new Thread();
        text.put(host, "a");
        return host;
    }

    @Override
    public Entry create(Thread host) {
        return new Entry(host);
    }

    static final class Entry extends WeakKeyTable.Entry<Thread> {
        @SuppressWarnings("unused")
        private @Nullable Object text;

        Entry(Thread host) {
            super(host);
        }

        @Override
        public @Nullable Object read(int field) {
            return TEXT.getAcquire(this);
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return TEXT.compareAndSet(this, expected, value);
        }
    }
}
