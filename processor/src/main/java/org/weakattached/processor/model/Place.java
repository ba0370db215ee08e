package org.weakattached.processor.model;

/** Where entries are kept. */
public enum Place {
    /** In a weak side-table. */
    TABLE,
    /** In the host, by a store. */
    HOST,
    /** In the host's slot if the agent gave it one, in a weak side-table otherwise. */
    EITHER
}
