package org.weakattached.benchmarks.stores;

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
    SSL_SESSION("SslSessionStore");

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
                };
    }

    /** Tells whether hosts keep this themselves, by a store. */
    public boolean isStore() {
        return this != FIELD && this != SIDE_TABLE;
    }

    @Override
    public String label() {
        return label;
    }
}
