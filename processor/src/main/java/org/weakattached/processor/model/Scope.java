package org.weakattached.processor.model;

/** Whom accessors belong to: the constants of {@code org.weakattached.Scope}. */
public enum Scope {
    STATIC,
    INSTANCE
}
