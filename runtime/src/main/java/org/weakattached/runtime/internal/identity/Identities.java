package org.weakattached.runtime.internal.identity;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells objects with identity from those without, as Python tells what can be weakly referenced from what cannot.
 *
 * <p>Every JDK gives the same answer: the JDK's own mark is looked for by its name, and a list of our own has what some JDKs
 * do not mark.
 */
public final class Identities {
    private static final String VALUE_BASED = "jdk.internal.ValueBased";

    /** Marked on JDK 17, no longer on 25; {@code Map.of} and {@code Map.copyOf} make subclasses of it. */
    private static final String IMMUTABLE_MAP = "java.util.ImmutableCollections$AbstractImmutableMap";

    /** {@code Objects.hasIdentity}, where the JDK has value classes. */
    private static final @Nullable MethodHandle HAS_IDENTITY = hasIdentityHandle();

    private static final ClassValue<Boolean> MARKED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isMarked(type);
        }
    };

    private Identities() {}

    /** Returns whether the object has an identity of its own, by which data can be found that belongs to it. */
    public static boolean hasIdentity(Object object) {
        return !MARKED.get(Objects.requireNonNull(object, "object").getClass()) && isReferable(object);
    }

    /**
     * Returns the object if it has an identity.
     *
     * @throws NullPointerException that names {@code parameter}, if the object is null
     * @throws IllegalArgumentException if the object has no identity
     */
    public static <T> T require(T object, String parameter) {
        if (!hasIdentity(Objects.requireNonNull(object, parameter))) {
            throw refusal(object);
        }
        return object;
    }

    /**
     * Returns the object if the JVM can refer to it weakly, which it can to a boxed number of today, too.
     *
     * @throws NullPointerException that names {@code parameter}, if the object is null
     * @throws IllegalArgumentException if it cannot
     */
    public static <T> T requireReferable(T object, String parameter) {
        if (!isReferable(Objects.requireNonNull(object, parameter))) {
            throw refusal(object);
        }
        return object;
    }

    /**
     * Returns whether all objects of a class with a field that can be written to, and of all its subclasses, have an identity. The mark
     * is on classes of the JDK's own alone, which extend no others; and no value class extends one with such a field.
     */
    public static boolean isIdentityClass(Class<?> withField) {
        return withField.getModule() != Object.class.getModule() && !MARKED.get(withField);
    }

    private static IllegalArgumentException refusal(Object object) {
        return new IllegalArgumentException(
                object.getClass().getName() + " has no identity, so data cannot be attached to it");
    }

    /** Looks at the JDK's own classes only, once for each class: nobody else can carry the mark. */
    private static boolean isMarked(Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            if (c.getModule() != Object.class.getModule()) {
                continue;
            }
            if (c.getName().equals(IMMUTABLE_MAP)) {
                return true;
            }
            for (Annotation annotation : c.getDeclaredAnnotations()) {
                if (annotation.annotationType().getName().equals(VALUE_BASED)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isReferable(Object object) {
        if (HAS_IDENTITY == null) {
            return true;
        }
        try {
            return (boolean) HAS_IDENTITY.invokeExact(object);
        } catch (Throwable e) {
            throw new AssertionError("Objects.hasIdentity threw", e);
        }
    }

    private static @Nullable MethodHandle hasIdentityHandle() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(Objects.class, "hasIdentity", MethodType.methodType(boolean.class, Object.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
