package org.weakattached.testing;

import org.weakattached.runtime.WeakRef;

/** Refuses objects whose collection cannot be waited for. */
final class Mortal {
    private Mortal() {}

    static void require(Object object) {
        WeakRef.of(object);
        if (object instanceof String text && isInterned(text)) {
            throw new IllegalArgumentException(
                    "the string \"" + text + "\" is interned, so that others may hold it: make a new one");
        }
        if (object instanceof Class<?> type && isPermanent(type)) {
            throw new IllegalArgumentException(type + " lives as long as the program: there is no leak to find");
        }
        if (object instanceof Enum<?> constant && isPermanent(constant.getDeclaringClass())) {
            throw new IllegalArgumentException(
                    "the constant " + constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                            + " lives as long as the program: there is no leak to find");
        }
    }

    /** Asks with a copy: a string that is asked itself becomes the interned one, if there is none. */
    @SuppressWarnings({"ReferenceEquality", "StringCopy"})
    private static boolean isInterned(String text) {
        return new String(text.toCharArray()).intern() == text;
    }

    private static boolean isPermanent(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        for (ClassLoader l = ClassLoader.getSystemClassLoader(); l != null; l = l.getParent()) {
            if (l == loader) {
                return true;
            }
        }
        return loader == null;
    }
}
