package org.weakattached.runtime.internal.jvm;

/**
 * Makes sure that the stack suffices before something is begun that must not be left half done. A lock that is taken on the
 * last frame of a stack stays taken: it overflows between the taking and the {@code try} that would release it.
 */
public final class StackRoom {
    /**
     * How many frames are tried. Each takes 48 bytes at least, once HotSpot's C2 has compiled it, since the numbers must outlive the
     * call: 3 kB, for a few calls of this library's own code, which may be interpreted meanwhile. Tests let the stack overflow at
     * every depth.
     */
    private static final int FRAMES = 64;

    private StackRoom() {}

    /** Overflows the stack now if what is to come might. */
    public static void require() {
        descend(FRAMES, 1, 2, 3, 4);
    }

    private static long descend(int frames, long a, long b, long c, long d) {
        return frames == 0 ? a : descend(frames - 1, a, b, c, d) + (a ^ b ^ c ^ d);
    }
}
