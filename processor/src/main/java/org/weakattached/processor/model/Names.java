package org.weakattached.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Every name that is derived from what the user wrote. Constants give way to the names of the user's fields. */
public final class Names {
    public static final String ATTACHMENTS = "attachments";
    public static final String PATTERN = "*Accessors";
    public static final String CLOSE = "close";
    public static final String HOST = "host";
    public static final String VALUE = "value";
    public static final String DELTA = "delta";
    public static final String ENTRY = "entry";
    public static final String STORE = "STORE";
    public static final String SLOT = "SLOT";

    /** What classes nested in the accessors are called unless that means something else. */
    public static final List<String> NESTED = List.of("Entry", "KeptEntry", "Table", "TableEntry");

    /** What generated code names in places where a field of that name would be meant instead. */
    private static final Set<String> NAMED = Set.of(
            "Attachments",
            "Defaults",
            "FieldKind",
            "Fields",
            "Held",
            "MethodHandles",
            "Objects",
            "Reference",
            "WeakKeyDictionary",
            "java",
            "org");

    private static final Pattern INNER_CAPITAL = Pattern.compile("([\\p{Ll}\\p{Nd}])(\\p{Lu})");

    private final ClassName accessors;
    private final boolean instance;
    private final Map<String, String> dictionaries = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();
    private final Set<String> types;

    /**
     * Makes up the names for one extension.
     *
     * @param types the names of classes that a nested class of the same name would make unspeakable
     */
    public Names(ClassName accessors, List<String> fields, boolean instance, Set<String> types) {
        this.accessors = accessors;
        this.instance = instance;
        this.types = Set.copyOf(types);
        Set<String> taken = new HashSet<>(NAMED);
        taken.addAll(fields);
        for (String field : fields) {
            stored.put(field, NAMED.contains(field) ? free(field, taken) : field);
        }
        taken = new HashSet<>(NAMED);
        taken.addAll(List.of(table(), attachments()));
        for (String field : fields) {
            dictionaries.put(field, free(instance ? field : constant(field), taken));
        }
        taken.addAll(stored.values());
        for (String field : fields) {
            handles.put(field, free(constant(field) + "_HANDLE", taken));
        }
        taken.clear();
        for (String field : fields) {
            shared.put(field, free(capitalised(field), taken));
        }
    }

    /** Returns the name of the accessors by a pattern: {@code Outer_InnerAccessors} by {@code *Accessors}. */
    public static String accessors(ClassName extension, String pattern) {
        return pattern.replace("*", String.join("_", extension.simpleNames()));
    }

    public static String getter(String field, TypeName type) {
        return (type.withoutAnnotations().equals(TypeName.BOOLEAN) ? "is" : "get") + capitalised(field);
    }

    public static String setter(String field) {
        return "set" + capitalised(field);
    }

    public static String adder(String field) {
        return "getAndAdd" + capitalised(field);
    }

    /** Returns the name of what reads a field of an entry of either class. A field {@code open} may stand beside an {@code Open}. */
    public String reader(Field field) {
        return "read" + shared.get(field.name());
    }

    public String writer(Field field) {
        return "write" + shared.get(field.name());
    }

    public String entryAdder(Field field) {
        return "addTo" + shared.get(field.name());
    }

    public ClassName accessors() {
        return accessors;
    }

    public ClassName entryClass() {
        return nested("Entry");
    }

    /** Returns the class of entries in slots, where there is another for those in the table. */
    public ClassName keptEntryClass() {
        return nested("KeptEntry");
    }

    public ClassName tableEntryClass() {
        return nested("TableEntry");
    }

    /**
     * Returns the entry's class as it is written inside the table's, which inherits a type {@code Entry} that is another: with
     * its outer class, also where that is in no package.
     */
    public TypeName entryClassInTable() {
        String name = entryClass().simpleName();
        return TypeVariableName.get(name.equals("Entry") ? accessors.simpleName() + "." + name : name);
    }

    public ClassName tableClass() {
        return nested("Table");
    }

    public String table() {
        return instance ? "table" : "TABLE";
    }

    public String attachments() {
        return instance ? ATTACHMENTS : "ATTACHMENTS";
    }

    public String dictionary(Field field) {
        return Objects.requireNonNull(dictionaries.get(field.name()));
    }

    /** Returns the name that the entry gives the field, whose own name serves unless it hides another. */
    public String stored(Field field) {
        return Objects.requireNonNull(stored.get(field.name()));
    }

    public String handle(Field field) {
        return Objects.requireNonNull(handles.get(field.name()));
    }

    private ClassName nested(String name) {
        boolean taken = accessors.simpleName().equals(name) || types.contains(name);
        return accessors.nestedClass(taken ? name + "_" : name);
    }

    private static String free(String wish, Set<String> taken) {
        String name = wish;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    private static String constant(String field) {
        return INNER_CAPITAL.matcher(field).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
    }

    private static String capitalised(String field) {
        int first = field.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + field.substring(Character.charCount(first));
    }
}
