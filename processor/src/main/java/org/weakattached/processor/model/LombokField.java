package org.weakattached.processor.model;

/**
 * What Lombok turns a field into, whether it has done so by now or not.
 *
 * @param annotation the simple name of what asks for it
 * @param change what becomes of the field, as a message says it
 * @param cure what the user can do
 */
public record LombokField(String annotation, String change, String cure) {}
