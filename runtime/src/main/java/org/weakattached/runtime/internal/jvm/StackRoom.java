package org.weakattached.runtime.internal.jvm;

/**
 * Makes sure that the stack suffices before something is begun that must not be left half done. A lock that is taken on the
 * last frame of a stack stays taken: it overflows between the taking and the {@code try} that would release it.
 */
public final class StackRoom {
    /**
     * So many frames, each of at least 64 bytes since the numbers must outlive the call, are more than what is done under a lock
     * takes: a dozen calls of this library's own code, which may be interpreted while this is compiled.
     */
    private static final int FRAMES = 128;

    private StackRoom() {}

    /** Overflows the stack now if what is to come might. */
    public static void require() {
        descend(FRAMES, 1, 2, 3, 4, 5, 6);
    }

    private static long descend(int frames, long a, long b, long c, long d, long e, long f) {
        return frames == 0 ? 0 : descend(frames - 1, b, c, d, e, f, a + 1) + (a ^ b ^ c ^ d ^ e ^ f);
    }
}
