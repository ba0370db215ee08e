package org.weakattached.benchmarks.probe;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Host;
import org.weakattached.benchmarks.subject.Subject;

/** Finds the bytes that a host with something attached takes more than one without, its part of the table included. */
public final class Memory {
    /** The name of the figure. */
    public static final String BYTES = "bytes";

    private static final int HOSTS = 1_000_000;

    private Memory() {}

    /** Compares what is in use after a collection. */
    public static void main(String[] args) {
        Subject subject = Contender.valueOf(args[0]).create();
        subject.attach(new Host(), "text");
        Host[] hosts = Host.several(HOSTS);
        try {
            long before = used();
            for (Host host : hosts) {
                subject.attach(host, "text");
            }
            Figure.print(BYTES, (double) (used() - before) / HOSTS);
        } finally {
            Reference.reachabilityFence(hosts);
            Reference.reachabilityFence(subject);
        }
    }

    static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
