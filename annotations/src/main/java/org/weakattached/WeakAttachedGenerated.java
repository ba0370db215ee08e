package org.weakattached;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the processor generated. It is kept in class files because coverage tools leave out classes with an
 * annotation there whose name contains {@code Generated}, and {@code javax.annotation.processing.Generated} is not kept.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface WeakAttachedGenerated {}
