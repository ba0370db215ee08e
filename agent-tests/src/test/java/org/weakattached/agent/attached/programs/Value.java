package org.weakattached.agent.attached.programs;

/** What is attached, and refers to nothing. */
public final class Value {
    /** Whether the next host that is asked is refused. */
    static volatile boolean isRefusing;

    Value() {}

    static int hashOf(Object host) {
        if (isRefusing) {
            throw new IllegalStateException("refused");
        }
        return System.identityHashCode(host);
    }
}
