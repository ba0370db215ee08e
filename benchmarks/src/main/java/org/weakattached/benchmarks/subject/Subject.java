package org.weakattached.benchmarks.subject;

import org.jspecify.annotations.Nullable;

/**
 * A way to attach a text and a count to hosts. All of them read with acquire semantics, write with release semantics and
 * count atomically, so that they do equal work.
 */
public interface Subject {
    /** Returns the text of a host, or null where nothing is attached. */
    @Nullable String read(Host host);

    /** Attaches a text to a host that has nothing yet. */
    void attach(Host host, String text);

    /** Sets the text of a host that has one. */
    void write(Host host, String text);

    /** Adds one to the count of a host that has one, and returns what it was. */
    int increment(Host host);

    /** Returns how many hosts, dead ones included, have something attached, or -1 if that cannot be asked without a change. */
    default long size() {
        return -1;
    }
}
