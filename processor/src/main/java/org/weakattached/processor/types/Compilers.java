package org.weakattached.processor.types;

import javax.lang.model.util.Elements;

/** Tells compilers apart. */
public final class Compilers {
    private Compilers() {}

    /** Returns whether the compiler is javac. */
    public static boolean isJavac(Elements elements) {
        return elements.getClass().getName().startsWith("com.sun.tools.javac.");
    }
}
