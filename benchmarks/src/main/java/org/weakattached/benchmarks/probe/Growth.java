package org.weakattached.benchmarks.probe;

import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Host;
import org.weakattached.benchmarks.subject.Subject;

/** Finds the longest single attach while a table grows, in milliseconds. */
public final class Growth {
    /** The name of the figure. */
    public static final String LONGEST = "longest";

    private static final int HOSTS = 1_000_000;

    private Growth() {}

    /** Attaches to hosts that nobody asked for an identity hash yet. */
    public static void main(String[] args) {
        Subject subject = Contender.valueOf(args[0]).create();
        Host[] hosts = Host.several(HOSTS);
        // Loads the classes, which is no part of growth.
        subject.attach(Host.several(1)[0], "text");
        System.gc();
        long longest = 0;
        long before = System.nanoTime();
        for (Host host : hosts) {
            subject.attach(host, "text");
            long now = System.nanoTime();
            longest = Math.max(longest, now - before);
            before = now;
        }
        Figure.print(LONGEST, longest / 1e6);
    }
}
