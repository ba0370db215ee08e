package org.weakattached.runtime.internal.identity;

/** Shows objects in a debugger or a log by their class and identity alone: no method of theirs is called. */
public final class Shown {
    private Shown() {}

    /** Returns the name of an object's class without its package, for example {@code TraceAccessors$Entry}. */
    public static String type(Object object) {
        String name = object.getClass().getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns, for example, {@code HttpExchange@1a2b}. */
    public static String identity(Object object) {
        String name = object.getClass().getSimpleName();
        String type = name.isEmpty() ? type(object) : name;
        return type + "@" + Integer.toHexString(System.identityHashCode(object));
    }
}
