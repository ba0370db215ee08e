package org.weakattached.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.AttachedDefaults;
import org.weakattached.AttachedTo;
import org.weakattached.processor.model.Names;

/** Defaults that were compiled before, or that nobody uses; the golden files and refusals have the others. */
final class DefaultsTest {
    private static final JavaFileObject PACKAGE = Sources.source("package-info", """
            @AttachedDefaults(scope = Scope.INSTANCE, accessors = "*Data")
            package com.acme;

            import org.weakattached.AttachedDefaults;
            import org.weakattached.Scope;
            """);
    private static final JavaFileObject LIBRARY = Sources.source("Library", """
            package com.lib;

            import org.weakattached.AttachedDefaults;

            @AttachedDefaults(accessors = "Fixed", annotateWith = Override.class)
            public @interface Library {}
            """);

    @Test
    void holdWhereTheirPackageWasCompiledBefore(@TempDir Path before) throws IOException {
        Compilation compilation = compile(before, PACKAGE, extension("Trace", ""), "-Xlint:all,-processing", "-Werror");

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("com.acme.TraceData")
                .contentsAsUtf8String()
                .contains("public TraceData() {");
    }

    @Test
    void areReportedAtTheFirstUseWhereTheirAnnotationWasCompiledBefore(@TempDir Path before) throws IOException {
        JavaFileObject trace = extension("Trace", "@com.lib.Library");

        Compilation compilation =
                Sources.compileAfter(before, LIBRARY, List.of(trace, extension("Other", "@com.lib.Library")));

        assertThat(compilation).hadErrorCount(2);
        assertThat(compilation)
                .hadErrorContaining(
                        "[accessors-pattern] \"accessors\" of @AttachedDefaults is an identifier with one * for"
                                + " the extension's name. \"Fixed\" on com.lib.Library is not.")
                .inFile(trace)
                .onLine(6)
                .atColumn(1);
        assertThat(compilation)
                .hadErrorContaining("[annotate-target]")
                .inFile(trace)
                .onLine(6);
    }

    private static JavaFileObject extension(String name, String annotation) {
        return Sources.source(name, """
                package com.acme;

                import org.weakattached.AttachedTo;
                import org.weakattached.WeakAttached;

                %s
                @AttachedTo(Thread.class)
                class %s {
                    @WeakAttached
                    int count;
                }
                """.formatted(annotation, name));
    }

    private static Compilation compile(Path folder, JavaFileObject before, JavaFileObject after, String... options)
            throws IOException {
        return Sources.compileAfter(folder, before, List.of(after), options);
    }

    @Test
    void meanNothingByThemselves() {
        Compilation compilation = Sources.compile(List.of(PACKAGE, Sources.source("Plain", """
                package com.acme;

                @org.weakattached.AttachedDefaults
                class Plain {}
                """)));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }

    @Test
    void haveTheElementsOfAttachedTo() throws NoSuchMethodException {
        assertThat(elements(AttachedTo.class)).containsAllEntriesOf(elements(AttachedDefaults.class));
        assertThat(AttachedDefaults.class.getMethod("scope").getDefaultValue())
                .isEqualTo(AttachedTo.class.getMethod("scope").getDefaultValue());
        assertThat(AttachedDefaults.class.getMethod("accessors").getDefaultValue())
                .isEqualTo(Names.PATTERN);
        assertThat(AttachedDefaults.class.getName()).isEqualTo(WeakAttachedProcessor.DEFAULTS);
    }

    private static Map<String, String> elements(Class<?> annotation) {
        return Arrays.stream(annotation.getDeclaredMethods())
                .collect(toMap(
                        Method::getName, method -> method.getGenericReturnType().getTypeName()));
    }
}
