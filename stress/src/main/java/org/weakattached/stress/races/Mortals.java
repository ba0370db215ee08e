package org.weakattached.stress.races;

import static java.util.Objects.requireNonNull;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * A table with one weakly held field, as the processor generates it, in which the test is the collector: it clears references at
 * the moment of its choice, and then nobody may find what they referred to.
 */
final class Mortals extends WeakKeyTable<Node, Mortals.Entry> {
    private static final VarHandle LETTER =
            Fields.handle(MethodHandles.lookup(), Entry.class, "letter", WeakReference.class);

    final WeakKeyDictionary<Node, Letter> letter = WeakKeyDictionary.of(this, 0, FieldKind.REFERENCE);
    final Attachments<Node> attachments = Attachments.of(this, "Mortal", Node.class, new String[] {"letter"}, letter);

    /** Does what the collector does when a host has died. */
    void killHost(Node host) {
        requireNonNull(find(host)).clear();
    }

    /** Returns the reference to the value of a host, which the collector clears when the value has died. */
    Reference<?> letterOf(Node host) {
        return requireNonNull((Reference<?>) LETTER.getAcquire(requireNonNull(find(host))));
    }

    @Override
    public Entry create(Node host) {
        return new Entry(host);
    }

    /** What is attached to one host. */
    static final class Entry extends WeakKeyTable.Entry<Node> {
        @SuppressWarnings("unused") // by its handle
        private @Nullable WeakReference<Letter> letter;

        Entry(Node host) {
            super(host);
        }

        @Override
        public @Nullable Object read(int field) {
            return Held.value((Reference<?>) LETTER.getAcquire(this));
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            Reference<?> held = (Reference<?>) LETTER.getAcquire(this);
            return Held.holds(held, expected) && LETTER.compareAndSet(this, held, Held.weakly((Letter) value));
        }
    }
}
