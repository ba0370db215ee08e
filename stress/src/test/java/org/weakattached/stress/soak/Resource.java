package org.weakattached.stress.soak;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A value that is closed with its host, or given back before. */
final class Resource implements AutoCloseable {
    private static final AtomicLong CLOSED = new AtomicLong();
    private static final AtomicLong WRONGLY_CLOSED = new AtomicLong();

    private enum State {
        HELD,
        GIVEN_BACK,
        CLOSED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.HELD);

    /** Notes that it is nobody's business any more to close it; says whether it had not been closed. */
    boolean giveBack() {
        return state.compareAndSet(State.HELD, State.GIVEN_BACK);
    }

    boolean isHeld() {
        return state.get() == State.HELD;
    }

    @Override
    public void close() {
        CLOSED.incrementAndGet();
        if (!state.compareAndSet(State.HELD, State.CLOSED)) {
            WRONGLY_CLOSED.incrementAndGet();
        }
    }

    /** Returns how many times one was closed so far. */
    static long closings() {
        return CLOSED.get();
    }

    /** Returns how many of those times it had been closed before, or given back. */
    static long wrongClosings() {
        return WRONGLY_CLOSED.get();
    }
}
