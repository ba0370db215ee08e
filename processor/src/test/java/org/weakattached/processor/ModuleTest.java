package org.weakattached.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weakattached.AttachedTo;
import org.weakattached.runtime.generated.WeakKeyTable;

/** Compiles an extension in a named module, which sees only what it requires. */
final class ModuleTest {
    private static final JavaFileObject TRACE = Sources.source("Trace", """
            package com.acme;

            import org.weakattached.AttachedTo;
            import org.weakattached.WeakAttached;

            @AttachedTo(Thread.class)
            class Trace {
                @WeakAttached
                Object id;
            }
            """);

    @Test
    void usesNothingThatTheModuleDoesNotRequire() {
        String text = generated("module com.acme { requires org.weakattached.runtime; }");
        assertThat(text).contains("@WeakAttachedGenerated").doesNotContain("javax.annotation.processing");
    }

    @Test
    void usesWhatTheModuleRequires() {
        String text = generated("module com.acme { requires org.weakattached.runtime; requires java.compiler; }");
        assertThat(text).contains("import javax.annotation.processing.Generated;");
    }

    @Test
    void namesWhatTheModuleHasToRequire() {
        Compilation compilation = compile("module com.acme { requires org.weakattached; }");
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[no-runtime] The accessors need the runtime of WeakAttached. Module \"com.acme\" has no"
                                + " sight of it. Write \"requires org.weakattached.runtime;\" in it,")
                .inFile(TRACE)
                .onLine(7);
    }

    private static String generated(String module) {
        Compilation compilation = compile(module);
        assertThat(compilation).succeeded();
        return Sources.textOf(compilation.generatedSourceFiles().get(0));
    }

    private static Compilation compile(String module) {
        String path = Stream.of(AttachedTo.class, WeakKeyTable.class, Nullable.class)
                .map(Sources::fileOf)
                .map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
        return Sources.lenient(true, "-Xlint:all,-processing", "-Werror", "--module-path", path)
                .withClasspath(List.of())
                .withProcessors(new WeakAttachedProcessor())
                .compile(TRACE, Sources.source("module-info", module));
    }
}
