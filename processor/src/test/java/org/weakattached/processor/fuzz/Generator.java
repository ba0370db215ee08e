package org.weakattached.processor.fuzz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.processor.problem.Rule;

/** Writes one random extension. */
final class Generator {
    private static final int MOST_FIELDS = 8;

    private static final List<String> NAMES = List.of(
            "Trace",
            "Trace_",
            "$Trace",
            "Ünï",
            "𝔘x",
            "Data",
            "Value",
            "Accessors",
            "Attachments",
            "VarHandle",
            "Generated",
            "String",
            "Integer",
            "Class",
            "AutoCloseable",
            "SuppressWarnings",
            "AssertionError",
            "Deprecated",
            "Math",
            "Thread",
            "Objects",
            "MethodHandles",
            "WeakReference",
            "SoftReference",
            "Nullable",
            "NullMarked",
            "Held",
            "HostSlot",
            "AgentTable",
            "StoredTable",
            "com",
            "org",
            "java");

    /** A class or a field of such a name hides the package in what a user writes. */
    private static final Set<String> PACKAGES = Set.of("org", "java");

    /** Hosts of such names leave types of the same names without a simple name. */
    private static final Set<String> HIDING =
            Set.of("Object", "Override", "WeakReference", "Entry", "Table", "KeptEntry", "TableEntry");

    private static final String BOTH = """
            class Both implements java.lang.Runnable, java.lang.AutoCloseable {
                @java.lang.Override
                public void run() {}

                @java.lang.Override
                public void close() {}
            }
            """;

    private static final String MARK =
            "@java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)\n@interface Mark {}\n";

    /** What documentation names besides. */
    private static final String OF_DOCS = """
            import java.util.*;
            import java.util.NavigableMap;
            import java.util.concurrent.ConcurrentMap;
            """;

    private static final String NESTED = """
                static class Nested {
                    static final int NUMBER = 1;
                }
            """;

    private static final String LENIENT = "@java.lang.SuppressWarnings({\"deprecation\", \"removal\", \"rawtypes\"})\n";

    private final SplittableRandom random;
    private final String pack;
    private final Host host;
    private final String name;
    private final String outer;
    private final String accessors;
    private final boolean ofInstance;
    private final boolean ofAgent;
    private final boolean repeatsParameters;
    private final boolean ofHost;
    private final boolean mistaken;
    private final List<Field> fields = new ArrayList<>();
    private final Set<Rule> broken = EnumSet.noneOf(Rule.class);
    private String base = "";
    private boolean imports;

    private Generator(SplittableRandom random, String pack) {
        this.random = random;
        this.pack = pack;
        host = Host.any(random);
        imports = Pick.once(random, 3);
        name = name(random, host);
        imports |= PACKAGES.contains(name);
        outer = Pick.of(random, List.of("", "", "Around", "Around.Inside"));
        boolean named = Pick.once(random, 6);
        accessors = named ? "Chosen" : (outer.isEmpty() ? "" : outer.replace('.', '_') + "_") + name + "Accessors";
        ofInstance = Pick.once(random, 5);
        repeatsParameters = host.isGeneric() && random.nextBoolean();
        ofHost = Pick.once(random, 5);
        mistaken = Pick.once(random, 4);
        ofAgent = Pick.once(random, 3) && (mistaken || !ofInstance);
        if (ofAgent && ofInstance) {
            broken.add(Rule.STORE_SCOPE);
        }
    }

    private static String name(SplittableRandom random, Host host) {
        String any = Pick.of(random, NAMES);
        boolean unwritable = PACKAGES.contains(any) && HIDING.contains(host.literal());
        return unwritable || any.equals(host.literal()) ? "Trace" : any;
    }

    static Example example(SplittableRandom random, String pack) {
        return new Generator(random, pack).example();
    }

    private Example example() {
        Map<String, String> files = new LinkedHashMap<>(host.files());
        files.put("Mark", MARK);
        files.put("Both", BOTH);
        String extension = extension();
        boolean inherits = fields.stream().anyMatch(Field::isInherited);
        if (inherits) {
            files.put("Base", base);
        }
        String main = outer.isEmpty() ? name : outer.replaceFirst("\\..*", "");
        files.put(main, extension);
        fields.forEach(field -> broken.addAll(field.broken()));
        String top = "package " + pack + ";\n\n";
        String use = use();
        Imports imported = new Imports(files.values());
        files.replaceAll(
                (file, text) -> (file.equals(main) ? top + OF_DOCS : top) + (imports ? imported.in(text) : text));
        return new Example(pack, files, top + (imports ? imported.in(use) : use), broken, host.permitted());
    }

    private String extension() {
        StringBuilder inherited = new StringBuilder();
        StringBuilder own = new StringBuilder();
        boolean hasBase = Pick.once(random, 4);
        List<Variable> variables = repeatsParameters ? host.variables() : List.of();
        Superclass superclass = Superclass.any(random, variables);
        int count = 1 + random.nextInt(MOST_FIELDS);
        List<String> names = distinctNames(count);
        if (ofInstance && names.contains("close")) {
            broken.add(Rule.NAME_COLLISION);
        }
        for (String fieldName : names) {
            boolean inBase = hasBase && random.nextBoolean();
            Field field = new Field(random, fieldName, inBase, ofAgent, inBase ? superclass.variables() : variables);
            fields.add(field);
            (inBase ? inherited : own).append(field.declaration(ofHost, mistaken && random.nextBoolean()));
        }
        imports |= names.stream().anyMatch(PACKAGES::contains);
        base = "abstract class Base" + superclass.parameters() + " {\n" + inherited + "}\n";
        String header = Stream.of(
                        Docs.WANTED && Pick.once(random, 3) ? Docs.any(random, names.get(0)) : "",
                        LENIENT,
                        "@org.weakattached.AttachedTo(" + elements() + ")\n",
                        modifiers(),
                        "class " + name + (repeatsParameters ? host.parameters() : ""),
                        inherited.isEmpty() ? "" : " extends Base" + superclass.arguments())
                .reduce("", String::concat);
        return nested(header + " {\n" + own + constructors() + NESTED + "}\n");
    }

    private String elements() {
        List<String> elements = new ArrayList<>(List.of("value = " + host.literal() + ".class"));
        if (accessors.equals("Chosen")) {
            elements.add("accessors = \"Chosen\"");
        }
        if (ofInstance) {
            elements.add("scope = org.weakattached.Scope.INSTANCE");
        }
        if (ofAgent) {
            elements.add("store = org.weakattached.runtime.AgentStore.class");
        }
        if (Pick.once(random, 6)) {
            elements.add("reclaiming = org.weakattached.Reclaiming.INLINE");
        }
        if (Pick.once(random, 6)) {
            elements.add("annotateWith = java.lang.Deprecated.class");
        }
        return String.join(", ", elements);
    }

    private String modifiers() {
        String modifiers = outer.isEmpty() ? "" : "static ";
        if (mistaken && !outer.isEmpty() && Pick.once(random, 4)) {
            broken.add(Rule.INNER_EXTENSION);
            return "";
        }
        if (mistaken && Pick.once(random, 5)) {
            broken.add(Rule.ABSTRACT_EXTENSION);
            return modifiers + "abstract ";
        }
        return modifiers + Pick.of(random, List.of("", "", "final "));
    }

    private String constructors() {
        if (ofHost) {
            String parameter =
                    repeatsParameters ? host.type().replaceFirst("<.*", "") + argumentsOfParameters() : host.type();
            return "\n    " + name + "(" + parameter + " host) {}\n";
        }
        if (mistaken && Pick.once(random, 5)) {
            broken.add(Rule.NO_CONSTRUCTOR);
            return "\n    " + name + "(int unwanted) {}\n";
        }
        return "";
    }

    /** Returns the names of the parameters, as arguments. */
    private String argumentsOfParameters() {
        return host.variables().stream().map(Variable::name).collect(Collectors.joining(", ", "<", ">"));
    }

    private String nested(String declaration) {
        String text = declaration;
        String[] around = outer.isEmpty() ? new String[0] : outer.split("\\.");
        for (int i = around.length - 1; i >= 0; i--) {
            String modifier = i == 0 ? "" : "static ";
            text = modifier + "class " + around[i] + " {\n" + text.indent(4) + "}\n";
        }
        return text;
    }

    /** Returns names whose accessors have different names, too. */
    private List<String> distinctNames(int count) {
        Map<String, String> chosen = new LinkedHashMap<>();
        while (chosen.size() < count) {
            String candidate = Pick.of(random, Field.NAMES);
            if (PACKAGES.contains(candidate)
                    && (HIDING.contains(host.literal()) || !name.matches("\\$?Trace_?|Data"))) {
                continue;
            }
            chosen.putIfAbsent(candidate.toLowerCase(Locale.ROOT), candidate);
        }
        return List.copyOf(chosen.values());
    }

    private String use() {
        String called = ofInstance ? "accessors" : accessors;
        String arguments = repeatsParameters ? host.arguments() : "";
        String typed = repeatsParameters ? host.literal() + arguments : host.type();
        StringBuilder text = new StringBuilder();
        text.append(
                "@java.lang.SuppressWarnings({\"deprecation\", \"removal\", \"cast\", \"rawtypes\", \"unchecked\"})\n");
        text.append("class Use {\n    static java.lang.String run() {\n");
        text.append("        ")
                .append(typed)
                .append(" host = ")
                .append(host.instance())
                .append(";\n");
        text.append("        if (host == null) return null;\n");
        if (ofInstance) {
            text.append("        ")
                    .append(accessors)
                    .append(" accessors = new ")
                    .append(accessors)
                    .append("();\n");
        }
        fields.forEach(field -> text.append(field.use(called, arguments)));
        String whole = ofAgent ? ".attachments().detach(host)" : ".attachments().size() == 1";
        text.append("        return ").append(called).append(whole).append(" ? null : \"the whole\";\n");
        return text.append("    }\n}\n").toString();
    }
}
