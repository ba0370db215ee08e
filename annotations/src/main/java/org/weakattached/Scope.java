package org.weakattached;

/** Where the data of an extension lives. */
public enum Scope {
    /** One table for all, behind static accessors. */
    STATIC,

    /** One table for each instance of the accessors class, which then has a public constructor and no static accessors. */
    INSTANCE
}
