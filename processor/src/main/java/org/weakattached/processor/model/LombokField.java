package org.weakattached.processor.model;

/**
 * What Lombok turns a field into, whether it has done so by now or not.
 *
 * @param annotation the simple name of what asks for it
 * @param change what becomes of the field
 */
public record LombokField(String annotation, Change change) {
    /** What accessors cannot deal with. */
    public enum Change {
        OTHER_TYPE,
        STATIC,
        PRIVATE,
        FINAL
    }
}
