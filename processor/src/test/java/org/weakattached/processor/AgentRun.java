package org.weakattached.processor;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Has extensions of tests use the agent's store, whether there is an agent or not: they mean the same. It is wanted where the system
 * property {@code weakattached.test.agentStore} says so.
 */
final class AgentRun {
    static final String WANTED = "weakattached.test.agentStore";

    /** Marks tests of what a store rules out. */
    static final String SIDE_TABLE = "side-table";

    /** Takes the place of threads as hosts, which are loaded before any agent. */
    static final String HOST = "com.acme.Host";

    private static final Pattern THREAD = Pattern.compile("\\bThread\\b");
    private static final Pattern ATTACHED_TO =
            Pattern.compile("@AttachedTo\\((?:value = )?((?:\\w|\\[])+\\.class)(?!.*store = )");

    private AgentRun() {}

    static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    static String rewritten(String text) {
        String onHosts = THREAD.matcher(text).replaceAll("Host");
        return ATTACHED_TO.matcher(onHosts).replaceAll("@AttachedTo(value = $1, store = AgentStore.class");
    }

    /** Returns what rewritten sources name. */
    static List<String> further() {
        return List.of("""
                class Host extends Thread {
                    Host() {}

                    Host(String name) {
                        super(name);
                    }
                }
                """);
    }
}
