package org.weakattached.benchmarks.probe;

import org.weakattached.benchmarks.subject.Host;
import org.weakattached.benchmarks.subject.Subject;

/** Many hosts, all with something attached, and all of them old. */
final class OldHosts {
    private static final int HOSTS = 5_000_000;

    private OldHosts() {}

    static Host[] attachedBy(Subject subject) {
        Host[] hosts = Host.several(HOSTS);
        for (Host host : hosts) {
            subject.attach(host, "text");
        }
        // Makes all of it old. G1 also forgets then which places were written to while the table grew: else it
        // looks through some of them again in each pause, for as long as there is nothing better to do.
        System.gc();
        return hosts;
    }
}
