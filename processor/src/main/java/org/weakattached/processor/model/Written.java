package org.weakattached.processor.model;

import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** A value that the user wrote into an annotation, and where. */
public record Written<T>(T value, @Nullable AnnotationValue at) {}
