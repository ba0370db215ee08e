package org.weakattached.benchmarks.startup;

import java.io.IOException;
import java.util.List;
import org.weakattached.benchmarks.stores.Agents;
import org.weakattached.benchmarks.subject.Participant;

/** With which agent a program is started. */
public enum Beginning implements Participant {
    NO_AGENT("no agent"),
    IDLE_AGENT("an agent that does nothing"),
    CLASS_HOSTS("the agent, class hosts"),
    INTERFACE_HOSTS("the agent, class and interface hosts");

    /** One of a library, one of the JDK, as the index names them. */
    private static final String CLASSES = "class com.google.common.collect.HashBiMap+class java.net.Socket";

    /** The same; for one of the JDK, the classes of the JDK are looked at, too. */
    private static final String INTERFACES =
            "interface com.google.common.collect.Multimap+interface java.sql.Connection";

    private final String label;

    Beginning(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns the flags of the program as it is started. */
    public List<String> plain() throws IOException {
        return switch (this) {
            case NO_AGENT -> List.of();
            case IDLE_AGENT -> List.of("-javaagent:" + AgentJar.of(IdleAgent.class));
            case CLASS_HOSTS, INTERFACE_HOSTS -> List.of(Agents.flag(hosts()));
        };
    }

    /** Returns the flags of the program where the agent's own part is timed. */
    public List<String> timed() throws IOException {
        return List.of("-javaagent:" + AgentJar.of(Stopwatch.class) + "=" + hosts());
    }

    /** Returns whether there is a part of an agent to time. */
    public boolean isTimed() {
        return this != NO_AGENT;
    }

    private String hosts() {
        return switch (this) {
            case NO_AGENT, IDLE_AGENT -> "";
            case CLASS_HOSTS -> CLASSES;
            case INTERFACE_HOSTS -> CLASSES + "+" + INTERFACES;
        };
    }
}
