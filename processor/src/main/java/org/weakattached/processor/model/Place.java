package org.weakattached.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Optional;

/** Where entries are kept. */
public enum Place {
    /** In a weak side-table. */
    TABLE,
    /** In the host, by a store. */
    HOST,
    /** In the host's slot if the agent gave it one, in a weak side-table otherwise. */
    EITHER;

    private static final ClassName AGENT_STORE = ClassName.get("org.weakattached.runtime", "AgentStore");

    /** Returns the place that a store stands for, or the lack of one. */
    public static Place of(Optional<ClassName> store) {
        return store.map(each -> each.equals(AGENT_STORE) ? EITHER : HOST).orElse(TABLE);
    }

    /** Whether entries may be in a table, where a host that its value refers to is never collected. */
    public boolean mayBeTable() {
        return this != HOST;
    }
}
