package org.weakattached.processor.generate;

import com.palantir.javapoet.ClassName;

/** The classes that generated code refers to, by name only: the user has them, the processor need not. */
final class RuntimeTypes {
    private static final String RUNTIME = "org.weakattached.runtime";
    private static final String FOR_GENERATED = RUNTIME + ".generated";

    static final ClassName WEAK_KEY_TABLE = ClassName.get(FOR_GENERATED, "WeakKeyTable");
    static final ClassName TABLE_ENTRY = WEAK_KEY_TABLE.nestedClass("Entry");
    static final ClassName STORED_TABLE = ClassName.get(FOR_GENERATED, "StoredTable");
    static final ClassName STORED_ENTRY = STORED_TABLE.nestedClass("Entry");
    static final ClassName AGENT_TABLE = ClassName.get(FOR_GENERATED, "AgentTable");
    static final ClassName HOST_SLOT = ClassName.get(FOR_GENERATED, "HostSlot");
    static final ClassName ATTACHED_FIELDS = ClassName.get(FOR_GENERATED, "AttachedFields");
    static final ClassName CLOSING_ENTRY = ClassName.get(FOR_GENERATED, "ClosingEntry");
    static final ClassName WEAK_KEY_DICTIONARY = ClassName.get(RUNTIME, "WeakKeyDictionary");
    static final ClassName ATTACHMENTS = ClassName.get(RUNTIME, "Attachments");
    static final ClassName FIELD_KIND = ClassName.get(FOR_GENERATED, "FieldKind");
    static final ClassName HELD = ClassName.get(FOR_GENERATED, "Held");
    static final ClassName FIELDS = ClassName.get(FOR_GENERATED, "Fields");
    static final ClassName DEFAULTS = ClassName.get(FOR_GENERATED, "Defaults");
    static final ClassName WEAK_ATTACHED_GENERATED = ClassName.get("org.weakattached", "WeakAttachedGenerated");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    private RuntimeTypes() {}
}
