package org.weakattached.benchmarks.stores;

import java.util.Objects;

/** The agent, in the jar that the build made of it. */
public final class Agents {
    private static final String PROPERTY = "agent";

    private Agents() {}

    /** Returns the path of the jar. */
    public static String jar() {
        return Objects.requireNonNull(System.getProperty(PROPERTY), PROPERTY);
    }

    /** Returns the flag of a JVM that gives the hosts of the index a slot. */
    public static String flag() {
        return "-javaagent:" + jar();
    }

    /** Returns the flag of a JVM that gives hosts of some types a slot, too. */
    public static String flag(String hostTypes) {
        return flag() + "=" + hostTypes;
    }
}
