package org.weakattached.processor.model;

import javax.lang.model.element.AnnotationValue;

/** A value that the user wrote into an annotation, and where. */
public record Written<T>(T value, AnnotationValue at) {}
