package org.weakattached;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States once what many extensions would state in {@link AttachedTo}: on a package or a class, for the extensions in it; or
 * on an annotation of your own, for the extensions that carry it and those in the packages and classes that carry it.
 *
 * <pre>{@code
 * @AttachedDefaults(scope = Scope.INSTANCE, accessors = "*Data", annotateWith = Component.class)
 * @Retention(RetentionPolicy.CLASS)
 * @interface SpringExtension {}
 *
 * @SpringExtension
 * @AttachedTo(HttpExchange.class)
 * class Trace { ... } // TraceData, a component
 * }</pre>
 *
 * <p>Each element is looked for by itself, and the nearest place that states it wins: {@code @AttachedTo}, the extension, the
 * classes around it from the inside out, its package. What an annotation here states itself is nearer than what others state
 * beside it, and those must not contradict each other. A value that is written counts as stated, also where it is the one that
 * holds anyhow: {@code scope = Scope.STATIC} and {@code annotateWith = {}} undo what a place further out states.
 *
 * <p>Packages do not inherit from each other, nor do classes from their superclasses, and annotations of annotations count to
 * that depth only. An annotation that carries this one is kept in class files, as by default, so that builds which recompile
 * single files know who uses it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface AttachedDefaults {

    /** As {@link AttachedTo#scope()}. */
    Scope scope() default Scope.STATIC;

    /**
     * The simple names of generated classes, with one {@code *} where the name of the extension goes, which is {@code
     * Outer_Inner} for a nested one.
     */
    String accessors() default "*Accessors";

    /** As {@link AttachedTo#reclaiming()}. */
    Reclaiming reclaiming() default Reclaiming.THREAD;

    /** As {@link AttachedTo#annotateWith()}. Lists are not joined: the nearest is all there is. */
    Class<? extends Annotation>[] annotateWith() default {};
}
