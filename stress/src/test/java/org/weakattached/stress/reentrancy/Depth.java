package org.weakattached.stress.reentrancy;

import java.util.function.Consumer;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** A value computed from that of another host. */
@AttachedTo(Node.class)
final class Depth {
    /** What runs in the middle of each computation. */
    static volatile Consumer<Node> meanwhile = node -> {};

    @WeakAttached
    final Integer value;

    @WeakAttached(closeOnCollect = true)
    final Closeable closeable = new Closeable();

    Depth(Node host) {
        meanwhile.accept(host);
        Node other = host.other;
        value = other == null ? 0 : 1 + DepthAccessors.getValue(other);
    }

    /** Counts how often it is closed. */
    static final class Closeable implements AutoCloseable {
        volatile int closed;

        @Override
        @SuppressWarnings("NonAtomicVolatileUpdate") // closed by one thread at a time
        public void close() {
            closed++;
        }
    }
}
