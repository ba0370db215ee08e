package org.weakattached.benchmarks.compile;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** An annotation processor, and a class of a user for it, with three fields or as near as it has. */
public enum Processor {
    /** Ours. */
    WEAKATTACHED(
            "WeakAttached",
            ImmutableList.of(
                    "org.weakattached.AttachedTo",
                    "org.weakattached.runtime.generated.WeakKeyTable",
                    Processor.JSPECIFY),
            // The last is in the jar of the first, once there is one.
            ImmutableList.of(
                    "org.weakattached.processor.WeakAttachedProcessor",
                    "org.weakattached.AttachedTo",
                    "com.palantir.javapoet.JavaFile"),
            """
            @org.weakattached.AttachedTo(Thread.class)
            class %s {
                @org.weakattached.WeakAttached String id = "";
                @org.weakattached.WeakAttached int count;
                @org.weakattached.WeakAttached final java.util.List<String> notes = new java.util.ArrayList<>();
            }
            """),

    /** Ours where there is nothing to do. */
    IDLE("WeakAttached, no annotated class", WEAKATTACHED.api, WEAKATTACHED.implementation, """
            class %s {
                String id = "";
                int count;
                final java.util.List<String> notes = new java.util.ArrayList<>();
            }
            """),

    /** None in all but name. */
    NOTHING(
            "a processor that does nothing",
            ImmutableList.of(Processor.JSPECIFY),
            ImmutableList.of("org.weakattached.benchmarks.compile.Nothing"),
            IDLE.template),

    /** Another that writes a class for each. */
    AUTO_VALUE(
            "AutoValue",
            ImmutableList.of("com.google.auto.value.AutoValue"),
            ImmutableList.of("com.google.auto.value.processor.AutoValueProcessor"),
            """
            @com.google.auto.value.AutoValue
            abstract class %s {
                abstract String id();
                abstract int count();
                abstract java.util.List<String> notes();
            }
            """),

    /** Another that writes a class for each. */
    IMMUTABLES(
            "Immutables",
            ImmutableList.of("org.immutables.value.Value"),
            ImmutableList.of("org.immutables.processor.ProxyProcessor"),
            """
            @org.immutables.value.Value.Immutable
            interface %s {
                String id();
                int count();
                java.util.List<String> notes();
            }
            """),

    /** Another that writes a class for each. */
    MAP_STRUCT(
            "MapStruct",
            ImmutableList.of("org.mapstruct.Mapper"),
            ImmutableList.of("org.mapstruct.ap.MappingProcessor"),
            """
            @org.mapstruct.Mapper
            interface %s {
                To map(From from);

                class From {
                    public String id;
                    public int count;
                    public java.util.List<String> notes;
                }

                class To {
                    public String id;
                    public int count;
                    public java.util.List<String> notes;
                }
            }
            """),

    /** Another that writes a class for each. */
    RECORD_BUILDER(
            "RecordBuilder",
            ImmutableList.of("io.soabase.recordbuilder.core.RecordBuilder"),
            ImmutableList.of(
                    "io.soabase.recordbuilder.processor.RecordBuilderProcessor",
                    "io.soabase.recordbuilder.core.RecordBuilder",
                    "com.palantir.javapoet.JavaFile"),
            """
            @io.soabase.recordbuilder.core.RecordBuilder
            record %s(String id, int count, java.util.List<String> notes) {}
            """);

    private static final String JSPECIFY = "org.jspecify.annotations.Nullable";

    private final String label;
    private final ImmutableList<String> api;
    private final ImmutableList<String> implementation;
    private final String template;

    /**
     * @param api classes of the jars that a user compiles against
     * @param implementation classes of the jars of the processor
     */
    Processor(String label, ImmutableList<String> api, ImmutableList<String> implementation, String template) {
        this.label = label;
        this.api = api;
        this.implementation = implementation;
        this.template = template;
    }

    /** Returns what it is called in reports. */
    public String label() {
        return label;
    }

    /** Tells whether it has nothing to do. */
    boolean isIdle() {
        return this == IDLE || this == NOTHING;
    }

    /** Tells whether others wrote it. */
    public boolean isPeer() {
        return this != WEAKATTACHED && !isIdle();
    }

    String source(String name) {
        return "package acme;\n\n" + template.formatted(name);
    }

    String classPath() {
        return jars(api);
    }

    String processorPath() {
        return jars(implementation);
    }

    private static String jars(ImmutableList<String> classes) {
        return classes.stream().map(Processor::jar).collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(String name) {
        try {
            Class<?> type = Class.forName(name, false, Processor.class.getClassLoader());
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
