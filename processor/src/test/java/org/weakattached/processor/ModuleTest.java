package org.weakattached.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
                        "[no-runtime] The accessors need the runtime of WeakAttached. Module \"com.acme\" does"
                                + " not contain it. Write \"requires org.weakattached.runtime;\" in it,")
                .inFile(TRACE)
                .onLine(7);
    }

    @Test
    void tellsModulesApartThatHaveAPackageOfTheSameName(@TempDir Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--module-source-path",
                folder.toString(),
                "--module-path",
                modulePath(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString()));
        for (String module : List.of("first", "second")) {
            Path place = Files.createDirectories(folder.resolve(module).resolve("com/acme"));
            Files.writeString(
                    place.resolve("Trace.java"),
                    Sources.textOf(TRACE)
                            .replace(
                                    "(Thread.class)",
                                    "(value = java.net.Socket.class, store = org.weakattached.runtime.AgentStore.class)"));
            Path info = folder.resolve(module).resolve("module-info.java");
            Files.writeString(info, "module " + module + " { requires org.weakattached.runtime; }");
            arguments.add(place.resolve("Trace.java").toString());
            arguments.add(info.toString());
        }
        StringWriter said = new StringWriter();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();

        int result = javac.run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));

        assertThat(result).as(said.toString()).isZero();
        assertThat(said.toString()).doesNotContain("written-before");
        assertThat(folder.resolve("classes/first/com/acme/TraceAccessors.class"))
                .exists();
        assertThat(folder.resolve("classes/second/com/acme/TraceAccessors.class"))
                .exists();
        assertThat(folder.resolve("classes/first/META-INF/weakattached/com.acme.Trace"))
                .hasContent("class java.net.Socket");
        assertThat(folder.resolve("classes/second/META-INF/weakattached/com.acme.Trace"))
                .hasContent("class java.net.Socket");
    }

    private static String generated(String module) {
        Compilation compilation = compile(module);
        assertThat(compilation).succeeded();
        return Sources.textOf(compilation.generatedSourceFiles().get(0));
    }

    private static Compilation compile(String module) {
        return Sources.lenient(true, "-Xlint:all,-processing", "-Werror", "--module-path", modulePath())
                .withClasspath(List.of())
                .withProcessors(new WeakAttachedProcessor())
                .compile(TRACE, Sources.source("module-info", module));
    }

    private static String modulePath() {
        return Stream.of(AttachedTo.class, WeakKeyTable.class, Nullable.class)
                .map(Sources::fileOf)
                .map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
