package org.weakattached.testing;

import java.lang.ref.WeakReference;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The weak reference to an object that should be collected. A heap dump shows it under this class, which other class loaders may
 * have as well, and with a number that no other has.
 */
final class Sought extends WeakReference<Object> {
    final long number = ThreadLocalRandom.current().nextLong();

    private final String className;

    Sought(Object object) {
        super(object);
        className = object.getClass().getTypeName();
    }

    static @Nullable Sought referentOf(WeakReference<?> reference) {
        Object object = reference.get();
        return object == null ? null : new Sought(object);
    }

    boolean isCollected() {
        return refersTo(null);
    }

    String className() {
        return className;
    }
}
