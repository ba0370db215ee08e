package org.weakattached;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class an <em>extension</em>: a description of the fields that are attached to each object of another type, the
 * <em>host</em> type, without changing that type.
 *
 * <pre>{@code
 * @AttachedTo(HttpExchange.class)
 * class Trace {
 *   @WeakAttached String id;
 *   @WeakAttached int retries;
 *   @WeakAttached final List<String> notes = new CopyOnWriteArrayList<>();
 * }
 * }</pre>
 *
 * <p>The processor generates {@code TraceAccessors} beside it, with {@code getId(exchange)}, {@code setId(exchange, value)}
 * and so on. What is attached to a host lives as long as the host and goes with it.
 *
 * <p>An extension is a class that is neither private, local, inner nor abstract, with at least one {@link WeakAttached}
 * field and a constructor that takes nothing, or the host, and declares no checked exception. A non-final field starts with
 * a default that all hosts share; a final field is computed once a host. A constructor that takes the host computes all
 * initial values once a host.
 *
 * <p>{@link AttachedDefaults} states {@code accessors}, {@code scope}, {@code reclaiming} and {@code annotateWith} for a whole package, a class, or
 * the extensions that carry an annotation of your own; what is written here wins.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AttachedTo {

    /**
     * The type of the objects that the fields are attached to. It must have identity, so it can be neither a primitive nor a
     * value-based class such as {@code Integer} or {@code Optional}.
     */
    Class<?> value();

    /**
     * The simple name of the generated class; by default the extension's name with {@code Accessors} behind it, and {@code
     * Outer_InnerAccessors} for a nested one.
     */
    String accessors() default "";

    /** Whether the accessors are static, over one table, or belong to an instance with a table of its own. */
    Scope scope() default Scope.STATIC;

    /**
     * A class that keeps what is attached to a host in the host itself, in some place that hosts of that type have for foreign
     * data; by default there is none, and a weak side-table. It implements {@code org.weakattached.runtime.AttachmentStore} for
     * the host type or a supertype of it, and has a constructor that takes nothing, with which the accessors make one for
     * themselves. {@code org.weakattached.runtime.stores} has ready-made ones.
     *
     * <p>A value may refer back to such a host, and goes with it all the same. In return, hosts cannot be listed, so that what
     * needs all of them throws an {@link UnsupportedOperationException}; nothing is closed when they are collected; and there is
     * no {@link Scope#INSTANCE}.
     *
     * <p>{@code org.weakattached.runtime.AgentStore} takes hosts of any type. Where the program runs with the agent of WeakAttached and
     * that gave the host's class a slot, it means the same as other stores. Where it did not, what is attached is kept in a weak
     * side-table, and a value that refers back to its host keeps it; what a store rules out is ruled out either way.
     */
    Class<?> store() default void.class;

    /**
     * Who reclaims what belonged to collected hosts. Without effect on what hosts keep themselves, in a {@link #store}, which needs
     * nobody.
     */
    Reclaiming reclaiming() default Reclaiming.THREAD;

    /**
     * Marker annotations to put on the generated class, for instance those of an injection framework. Each must be
     * applicable to a class and need no elements.
     */
    Class<? extends Annotation>[] annotateWith() default {};
}
