package org.weakattached.runtime;

import org.weakattached.runtime.internal.identity.Identities;

/**
 * Which objects have an identity of their own, so that something can be attached to them: not boxed numbers, for instance, nor
 * what {@code List.of} returns or the classes of {@code java.time}, all of which the JDK calls value-based. Every JDK gives the
 * same answer. The methods are named as those to come in {@link java.util.Objects}.
 */
public final class Identity {
    private Identity() {}

    /**
     * Returns whether the object has an identity. It takes a few nanoseconds, and calls no method of the object.
     *
     * @throws NullPointerException if the object is null
     */
    public static boolean hasIdentity(Object object) {
        return Identities.hasIdentity(object);
    }

    /**
     * Returns the object if it has an identity.
     *
     * @throws NullPointerException if the object is null
     * @throws IllegalArgumentException if it has no identity
     */
    public static <T> T requireIdentity(T object) {
        return Identities.require(object, "object");
    }
}
