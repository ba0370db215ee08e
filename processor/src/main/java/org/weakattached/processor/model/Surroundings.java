package org.weakattached.processor.model;

/**
 * What the user's module can see, and what holds around the extension.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} can be seen
 * @param nullable whether JSpecify can be seen
 * @param nullMarked whether the extension is null-marked
 */
public record Surroundings(boolean generated, boolean nullable, boolean nullMarked) {}
