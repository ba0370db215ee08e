package org.weakattached.processor.fuzz;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.weakattached.processor.fuzz.FieldType.Trait;
import org.weakattached.processor.problem.Rule;

/** A random field: its declaration, and what shows whether its accessors work. */
final class Field {
    /** They clash with nothing, but look as if they would. */
    static final List<String> NAMES = List.of(
            "host",
            "entry",
            "table",
            "value",
            "handle",
            "expected",
            "field",
            "delta",
            "next",
            "queue",
            "referent",
            "class_",
            "x",
            "$x",
            "_y",
            "id",
            "URL",
            "isOpen",
            "setUp",
            "aB",
            "lookup",
            "record",
            "sealed",
            "permits",
            "var",
            "yield",
            "when",
            "module",
            "opens",
            "ünï",
            "größe",
            "名前",
            "𝔘",
            "éé",
            "clear",
            "refersTo",
            "enqueue",
            "get",
            "read",
            "compareAndSet",
            "retired",
            "close",
            "TABLE",
            "ENTRY",
            "DEFAULTS",
            "Entry_",
            "SLOT",
            "KeptEntry",
            "Fields",
            "Table_",
            "o",
            "i0",
            "serialVersionUID",
            "attach",
            "find",
            "detach",
            "create",
            "length",
            "it",
            "self",
            "this_",
            "super_",
            "key",
            "map",
            "object",
            "tmp",
            "org",
            "java",
            "com",
            "weakattached",
            "String",
            "Object",
            "n".repeat(300));

    private final SplittableRandom random;
    private final FieldType type;
    private final String name;
    private final Set<Rule> broken = EnumSet.noneOf(Rule.class);
    private final boolean isFinal;
    private final boolean isInherited;
    private final boolean ofStore;
    private boolean weak;

    /**
     * @param inherited whether it is declared in a superclass
     * @param ofStore whether there is a store, which closes nothing
     * @param variables the type parameters of the class that declares it
     */
    Field(SplittableRandom random, String name, boolean inherited, boolean ofStore, List<Variable> variables) {
        this.random = random;
        this.type = FieldType.any(random, variables);
        this.name = name;
        this.isFinal = Pick.once(random, 4);
        this.isInherited = inherited;
        this.ofStore = ofStore;
    }

    Set<Rule> broken() {
        return broken;
    }

    boolean isInherited() {
        return isInherited;
    }

    /**
     * Writes the declaration.
     *
     * @param ofHost whether all initial values are computed from the host, so that a default may be mutable
     * @param mistake whether to make one, if there is one that suits the field
     */
    String declaration(boolean ofHost, boolean mistake) {
        String initial = initial(ofHost, mistake);
        StringBuilder text = new StringBuilder();
        if (type.has(Trait.RAW)) {
            text.append("    @java.lang.SuppressWarnings(\"rawtypes\")\n");
        }
        if (Pick.once(random, 12)) {
            text.append("    @java.lang.Deprecated\n");
        }
        if (Docs.WANTED && Pick.once(random, 3)) {
            text.append(Docs.any(random, name).indent(4));
        }
        text.append("    @org.weakattached.WeakAttached")
                .append(elements(mistake))
                .append(' ');
        text.append(modifiers(mistake)).append(type.text()).append(' ').append(name);
        return text.append(initial).append(";\n").toString();
    }

    private String initial(boolean ofHost, boolean mistake) {
        if (isFinal) {
            return " = " + type.value();
        }
        if (type.constant() && random.nextBoolean()) {
            return " = " + type.value();
        }
        if (!ofHost && mistake && type.value().startsWith("new java.util.ArrayList")) {
            broken.add(Rule.MUTABLE_DEFAULT);
            return " = " + type.value();
        }
        return "";
    }

    private String elements(boolean mistake) {
        boolean hold = Pick.once(random, 5);
        if (hold && type.has(Trait.PRIMITIVE)) {
            return mistake ? broken(Rule.HOLD_PRIMITIVE, "(hold = org.weakattached.Hold.SOFT)") : "";
        }
        if (hold && type.has(Trait.WITHOUT_IDENTITY)) {
            return mistake ? broken(Rule.HOLD_IDENTITY, "(hold = org.weakattached.Hold.WEAK)") : "";
        }
        if (hold && !isFinal && !type.value().endsWith(".of()")) {
            weak = true;
            return "(hold = org.weakattached.Hold." + (random.nextBoolean() ? "WEAK)" : "SOFT)");
        }
        if (type.has(Trait.CLOSEABLE) && random.nextBoolean()) {
            if (ofStore) {
                return mistake ? broken(Rule.STORE_CLOSE, "(closeOnCollect = true)") : "";
            }
            return "(closeOnCollect = true)";
        }
        if (mistake && type.has(Trait.PRIMITIVE) && Pick.once(random, 4)) {
            if (ofStore) {
                broken.add(Rule.STORE_CLOSE);
            }
            return broken(Rule.CLOSE_TYPE, "(closeOnCollect = true)");
        }
        return "";
    }

    private String modifiers(boolean mistake) {
        StringBuilder text = new StringBuilder();
        if (mistake && Pick.once(random, 6)) {
            text.append(broken(Rule.PRIVATE_FIELD, "private "));
        } else {
            text.append(Pick.of(random, List.of("", "", "public ", "protected ")));
        }
        if (mistake && type.text().equals(type.used()) && Pick.once(random, 6)) {
            text.append(broken(Rule.STATIC_FIELD, "static "));
        }
        if (isFinal) {
            text.append("final ");
        } else {
            text.append(Pick.of(random, List.of("", "", "", "volatile ", "transient ")));
        }
        return text.toString();
    }

    private String broken(Rule rule, String text) {
        broken.add(rule);
        return text;
    }

    /**
     * Writes statements that return a text where the accessors do not work.
     *
     * @param accessors what the accessors are called on
     * @param witness the type arguments of a generic accessor, or nothing
     */
    String use(String accessors, String witness) {
        String suffix = name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + name.substring(name.offsetByCodePoints(0, 1));
        String get = accessors + "." + (type.text().equals("boolean") ? "is" : "get") + suffix + "(host)";
        String dictionary = accessors + "." + witness + name + "()";
        StringBuilder text = new StringBuilder("        {\n");
        line(text, type.used() + " first = " + get);
        if (isFinal) {
            differs(text, get, "first", "of a final field");
            differs(text, dictionary + ".get(host)", "first", "in the dictionary of a final field");
        } else {
            String set = accessors + ".set" + suffix;
            line(text, type.used() + " written = " + type.usedValue());
            line(text, set + "(host, written)");
            differs(text, get, "written", "after it was set");
            differs(text, dictionary + ".get(host)", "written", "in the dictionary");
            if (type.has(Trait.COUNTABLE)) {
                differs(text, accessors + ".getAndAdd" + suffix + "(host, 2)", "written", "when added to");
                differs(text, get, "written + 2", "after it was added to");
            } else if (!type.has(Trait.PRIMITIVE)) {
                differs(text, dictionary + ".remove(host)", "written", "when removed");
                differs(text, get, "null", "after it was removed");
            }
            line(text, set + "(host, first)");
            differs(text, get, "first", "after it was set back");
            if (weak) {
                line(text, "java.lang.ref.Reference.reachabilityFence(written)");
            }
        }
        return text.append("        }\n").toString();
    }

    private void differs(StringBuilder text, String found, String expected, String when) {
        String equal = "java.util.Objects.equals(" + found + ", " + expected + ")";
        line(text, "if (!" + equal + ") return \"" + name + " " + when + "\"");
    }

    private static void line(StringBuilder text, String statement) {
        text.append("            ").append(statement).append(";\n");
    }
}
