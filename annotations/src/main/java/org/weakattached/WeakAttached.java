package org.weakattached;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Attaches a field to each host of its extension.
 *
 * <p>For a field {@code x} the accessors have {@code getX(host)} ({@code isX} for a primitive boolean), {@code setX(host,
 * value)} unless the field is final, {@code getAndAddX(host, delta)} for a non-final {@code int} or {@code long}, and {@code
 * x()}, a live map from host to value.
 *
 * <p>Reads and writes have acquire and release semantics; those of a {@code volatile} field are volatile.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface WeakAttached {

    /** How strongly the entry of a host holds the field's value. */
    Hold hold() default Hold.STRONG;

    /**
     * Whether the value that a host holds when it is collected is closed then, once. The field's type must be {@link
     * AutoCloseable} and held strongly. A value that was replaced or detached before is the caller's again, and is not closed,
     * and so is one that closed accessors refuse.
     *
     * <p>Values are closed by a thread that does nothing else, one after the other. A {@code close} that takes long, or blocks,
     * holds up other values that wait, though never the reclaiming of anything: have it hand slow work over to an executor.
     */
    boolean closeOnCollect() default false;
}
