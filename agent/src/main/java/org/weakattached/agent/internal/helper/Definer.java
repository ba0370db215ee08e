package org.weakattached.agent.internal.helper;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Works in {@code java.lang}. A class loader of its own defines it, and nothing else: what is opened to that loader's unnamed module is
 * opened to this class alone, and forgotten with it.
 */
public final class Definer {
    private Definer() {}

    /**
     * Defines a class in {@code java.lang}, unless it is there.
     *
     * @return the method {@code boolean declares(Class)} of the class
     */
    public static MethodHandle define(String name, byte[] file) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Class<?> helper;
        try {
            helper = Class.forName(name, true, null);
        } catch (ClassNotFoundException absent) {
            helper = define(lookup, name, file);
        }
        return MethodHandles.privateLookupIn(helper, lookup)
                .findStatic(helper, "declares", MethodType.methodType(boolean.class, Class.class));
    }

    private static Class<?> define(MethodHandles.Lookup lookup, String name, byte[] file)
            throws ReflectiveOperationException {
        try {
            return MethodHandles.privateLookupIn(Object.class, lookup).defineClass(file);
        } catch (LinkageError e) {
            // Another copy of the agent may have been faster.
            return Class.forName(name, true, null);
        }
    }
}
