package org.weakattached.processor.fuzz;

import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.objenesis.ObjenesisStd;

/** Objects of any class, none of whose code has run; nothing but their identity can be used. */
public final class Instances {
    private static final ObjenesisStd OBJENESIS = new ObjenesisStd(false);

    private Instances() {}

    /** Returns an object of the type, or null where none can be made. */
    public static @Nullable Object of(Class<?> type) {
        if (type.isSealed() || type.isEnum() || type.isAnnotation() || type == Class.class) {
            return null;
        }
        if (type.isInterface()) {
            return Proxy.newProxyInstance(
                    Instances.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        throw new UnsupportedOperationException(method.toString());
                    });
        }
        return Modifier.isAbstract(type.getModifiers()) ? null : OBJENESIS.newInstance(type);
    }
}
