package org.weakattached.runtime.generated;

/** Tells what can be done with an attached field through its dictionary. */
public enum FieldKind {
    /** A reference that can be written, and removed by writing null. */
    REFERENCE,
    /** A reference whose value is closed when its host is collected, or the accessors are closed. */
    CLOSEABLE,
    /** A primitive that can be written, but always has a value. */
    PRIMITIVE,
    /** A value that is computed once, when its host is attached, and can only be read. */
    FINAL
}
