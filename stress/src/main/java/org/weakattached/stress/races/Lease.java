package org.weakattached.stress.races;

import java.util.concurrent.atomic.AtomicInteger;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** Something to close, computed once a host. */
@AttachedTo(Tenant.class)
class Lease {
    @WeakAttached(closeOnCollect = true)
    final Room room;

    Lease(Tenant tenant) {
        room = new Room(tenant.open);
    }

    /** What is open until it is closed. */
    static final class Room implements AutoCloseable {
        private final AtomicInteger open;
        private boolean closed;

        Room(AtomicInteger open) {
            this.open = open;
            open.incrementAndGet();
        }

        boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
            open.decrementAndGet();
        }
    }
}
