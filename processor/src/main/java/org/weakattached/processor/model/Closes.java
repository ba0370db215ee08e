package org.weakattached.processor.model;

/** Whether a value is closed when its host was collected, and whether the entry shows that it can be. */
public enum Closes {
    NO,
    AS_IT_IS,
    /** The first bound of the field's type parameter, which is all that the entry knows, is not {@link AutoCloseable}. */
    BY_CAST
}
