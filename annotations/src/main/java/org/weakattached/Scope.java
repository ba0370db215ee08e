package org.weakattached;

/** Where the data of an extension lives. */
public enum Scope {
    /** One table for all, behind static accessors. */
    STATIC,

    /**
     * One table for each instance of the accessors class, which then has a public constructor and no static accessors. What an
     * instance attached goes when the instance is collected, or closed: {@code close()} takes it off all hosts and has the
     * values of {@link WeakAttached#closeOnCollect} closed; later reads find nothing, and what would attach something throws an
     * {@link IllegalStateException}.
     */
    INSTANCE
}
