package org.weakattached.processor.model;

/** What a shared default is looked at for at run time, as the source does not show everything. */
public enum Guard {
    /** Nothing: the type says that it is fine. */
    NONE,
    /** Whether it is mutable. */
    SHAREABLE,
    /** Whether there is one: it would be closed with the first host. */
    UNCLOSEABLE
}
