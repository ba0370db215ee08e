package org.weakattached.runtime.internal.agent;

import org.jspecify.annotations.Nullable;

/** Which class loader lives at least as long as which other. */
final class Loaders {
    private Loaders() {}

    /** Returns whether a class loader lives as long as the program: it is one of the virtual machine's own. */
    static boolean isBuiltIn(@Nullable ClassLoader loader) {
        return isAncestorOrSame(loader, ClassLoader.getSystemClassLoader());
    }

    /** Returns whether a class loader is another one, or one of those that this asks first, and so refers to. */
    static boolean isAncestorOrSame(@Nullable ClassLoader ancestor, @Nullable ClassLoader loader) {
        ClassLoader at = loader;
        while (at != null && at != ancestor) {
            at = at.getParent();
        }
        return at == ancestor;
    }
}
