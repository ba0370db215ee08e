package org.weakattached.runtime;

/**
 * Makes sure that the stack suffices before something is begun that must not be left half done. A lock that is taken on the
 * last frame of a stack stays taken: it overflows between the taking and the {@code try} that would let go of it.
 */
final class StackRoom {
    /** More than anything takes that is done under a lock. */
    private static final int FRAMES = 100;

    private StackRoom() {}

    /** Overflows the stack now if what is to come might. */
    static void require() {
        descend(FRAMES);
    }

    private static int descend(int frames) {
        return frames == 0 ? 0 : descend(frames - 1) + 1;
    }
}
