package org.weakattached.agent.internal.host;

import org.jspecify.annotations.Nullable;

/** What is wrong with a name that should be a host type's. */
final class NameCheck {
    private NameCheck() {}

    /** Returns what is wrong and the cure, to be put after the quoted name, or null where nothing is. */
    static @Nullable String problemOf(String name) {
        if (name.isEmpty()) {
            return "is empty. Put one \"+\" between two names.";
        }
        if (HostType.isPrimitive(name)) {
            return "is a primitive type, whose values are not objects. Leave it out.";
        }
        if (name.indexOf('[') >= 0) {
            return "is an array, which has no fields. Leave it out.";
        }
        if (name.indexOf('<') >= 0) {
            return "has type arguments. Leave them out.";
        }
        if (name.indexOf('/') >= 0) {
            return "has slashes. Write dots.";
        }
        if (name.endsWith(".class") || name.endsWith(".java")) {
            return "ends like a file. Leave \"" + name.substring(name.lastIndexOf('.')) + "\" out.";
        }
        return isBinaryName(name) ? null : "is not such a name. Write it like \"com.acme.Outer$Player\".";
    }

    /** As the JVM sees it, which lets other languages name their classes more freely than Java's. */
    private static boolean isBinaryName(String name) {
        char last = '.';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c == '.' && last == '.') || Character.isWhitespace(c) || ";:,()>\"'\\=*?#@".indexOf(c) >= 0) {
                return false;
            }
            last = c;
        }
        return last != '.' && !Character.isDigit(name.charAt(0));
    }
}
