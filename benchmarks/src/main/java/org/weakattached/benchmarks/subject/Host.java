package org.weakattached.benchmarks.subject;

import org.jspecify.annotations.Nullable;

/**
 * What data is attached to: by all but one it is taken for a class that nobody can change. Its two fields serve the limit, the
 * plain field.
 */
public final class Host {
    volatile @Nullable String text;
    volatile int count;

    /** Makes hosts. */
    public static Host[] several(int howMany) {
        Host[] hosts = new Host[howMany];
        for (int i = 0; i < howMany; i++) {
            hosts[i] = new Host();
        }
        return hosts;
    }
}
