package org.weakattached.benchmarks.stores;

import java.util.List;
import java.util.stream.Stream;
import org.weakattached.benchmarks.subject.Participant;

/** Where what is attached is kept. One JVM has hosts of one place only, so that no call is polymorphic. */
public enum Place implements Participant {
    FIELD("plain field"),
    SIDE_TABLE("side-table"),
    SLOT("SlotStore"),
    CLASS("ClassStore"),
    PANEL("JComponentStore, JPanel"),
    TEXT_FIELD("JComponentStore, JTextField"),
    DOCUMENT("DocumentStore"),
    ACTION("ActionStore"),
    SSL_SESSION("SslSessionStore"),
    AGENT("AgentStore, with the agent"),
    AGENTLESS("AgentStore, without the agent");

    private static final String SLOTS = "-Dorg.weakattached.slots=";

    private final String label;

    Place(String label) {
        this.label = label;
    }

    /** Makes what keeps values there; it must be given no hosts but its own. */
    @SuppressWarnings("unchecked") // by what callers must do
    public Keeping<Object> create() {
        return (Keeping<Object>)
                switch (this) {
                    case FIELD -> new InFields();
                    case SIDE_TABLE -> new InSideTable();
                    case SLOT -> new InSlot();
                    case CLASS -> new InClass();
                    case PANEL -> new InPanel();
                    case TEXT_FIELD -> new InTextField();
                    case DOCUMENT -> new InDocument();
                    case ACTION -> new InAction();
                    case SSL_SESSION -> new InSession();
                    case AGENT, AGENTLESS -> new ByAgent();
                };
    }

    /** Makes what keeps values there for hosts of several classes, by turns; what they have in common is the host type. */
    @SuppressWarnings("unchecked") // by what callers must do
    public Keeping<Object> create(int classes) {
        return (Keeping<Object>)
                switch (this) {
                    case FIELD -> new InFieldsOfMany(classes);
                    case SIDE_TABLE -> new InSideTableOfMany(classes);
                    case AGENT, AGENTLESS -> new ByAgentOfMany(classes);
                    default -> throw new IllegalArgumentException(label + " has hosts of one class");
                };
    }

    /** Returns all that need no agent, and that are not what is left of one that needs it. */
    public static List<Place> ofStores() {
        return Stream.of(values())
                .filter(place -> place != AGENT && place != AGENTLESS)
                .toList();
    }

    /** The agent has to give all hosts a slot. Without it, nothing is said about that. */
    @Override
    public List<String> flags() {
        return switch (this) {
            case AGENT -> List.of(Agents.flag(), SLOTS + "required");
            case AGENTLESS -> List.of(SLOTS + "off");
            default -> List.of();
        };
    }

    @Override
    public String label() {
        return label;
    }
}
