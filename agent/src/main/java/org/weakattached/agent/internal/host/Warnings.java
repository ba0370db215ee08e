package org.weakattached.agent.internal.host;

/** What the agent tells whoever started the program. A logger would set up the program's logging before the program does. */
public final class Warnings {
    private Warnings() {}

    /** Prints a line. */
    public static void print(String text) {
        System.err.println("weakattached-agent: " + text);
    }
}
