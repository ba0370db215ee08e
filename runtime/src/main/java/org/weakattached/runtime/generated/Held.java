package org.weakattached.runtime.generated;

import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.identity.Identities;

/**
 * Wraps and unwraps the values of fields that hold them weakly or softly.
 *
 * <p>Null stands for itself: a null value is held by a null reference, and a value that was collected reads as null.
 */
public final class Held {
    private Held() {}

    /**
     * Returns a weak reference to the value, or null for null.
     *
     * @throws IllegalArgumentException if the value has no identity
     */
    public static <V> @Nullable WeakReference<V> weakly(@Nullable V value) {
        return value == null ? null : new WeakReference<>(Identities.require(value, "value"));
    }

    /** Returns a soft reference to the value, or null for null. */
    public static <V> @Nullable SoftReference<V> softly(@Nullable V value) {
        return value == null ? null : new SoftReference<>(value);
    }

    /** Returns the value, or null where there is none or it was collected. */
    public static <V> @Nullable V value(@Nullable Reference<V> held) {
        return held == null ? null : held.get();
    }

    /** Returns whether {@link #value} of the reference is this very object; a collected value is null. */
    public static boolean holds(@Nullable Reference<?> held, @Nullable Object value) {
        return value(held) == value;
    }
}
