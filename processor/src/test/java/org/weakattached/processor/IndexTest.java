package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The resources by which the agent finds hosts. */
final class IndexTest {
    private static final String FOLDER = "/CLASS_OUTPUT/META-INF/weakattached/";

    @Test
    void namesTheHostOfEachExtensionWithTheAgentsStore() {
        Compilation compilation = compile("-encoding", "UTF-16BE");

        assertThat(compilation.errors()).isEmpty();
        assertThat(index(compilation))
                .isEqualTo(Map.of(
                        "com.acme.Trace",
                        "class com.acme.Outer$Plåyer\n",
                        "com.acme.Outer$OnConnection",
                        "interface java.sql.Connection\n",
                        "com.acme.Outer$OnPoint",
                        "class com.acme.Outer$Point\n"));
    }

    /** What is broken has no accessors that work, and nobody finds the slot of an array. */
    private static Compilation compile(String... options) {
        return Sources.forUserOfThisJava(true, options)
                .withProcessors(new WeakAttachedProcessor())
                .compile(List.of(Sources.source("Trace", """
                                package com.acme;

                                import org.weakattached.AttachedTo;
                                import org.weakattached.WeakAttached;
                                import org.weakattached.runtime.AgentStore;

                                @AttachedTo(value = Outer.Plåyer.class, store = AgentStore.class)
                                class Trace {
                                    @WeakAttached
                                    String id;
                                }
                                """), Sources.source("Outer", """
                                package com.acme;

                                import java.sql.Connection;
                                import org.weakattached.AttachedTo;
                                import org.weakattached.WeakAttached;
                                import org.weakattached.runtime.AgentStore;

                                class Outer {
                                    static class Plåyer {}

                                    record Point(int x, int y) {}

                                    @AttachedTo(value = Connection.class, store = AgentStore.class)
                                    static class OnConnection {
                                        @WeakAttached
                                        String id;
                                    }

                                    @AttachedTo(value = Point.class, store = AgentStore.class)
                                    static class OnPoint {
                                        @WeakAttached
                                        String id;
                                    }

                                    @AttachedTo(value = byte[].class, store = AgentStore.class)
                                    static class OnArray {
                                        @WeakAttached
                                        String id;
                                    }

                                    @AttachedTo(Plåyer.class)
                                    static class InTable {
                                        @WeakAttached
                                        String id;
                                    }
                                }
                                """)));
    }

    @Test
    void leavesOutWhatHasMistakes(@TempDir Path folder) throws IOException {
        List<String> said = compileInto(folder, "store-scope-agent");

        assertThat(said).hasSize(2).anyMatch(text -> text.startsWith("[store-scope] "));
        assertThat(folder.resolve("com/acme/TraceAccessors.java")).exists();
        assertThat(folder.resolve("META-INF")).doesNotExist();
    }

    @Test
    void reportsAFileThatCannotBeWritten(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("META-INF"), "no folder");

        assertThat(compileInto(folder, "early-host"))
                .anyMatch(text -> text.matches("\\[index-failed\\] The agent finds hosts by files that name them\\."
                        + " \"META-INF/weakattached/com\\.acme\\.Trace\" was not written: java\\..*Exception: .*"
                        + " Check the output folder\\."));
    }

    /** Returns what is said about an input. */
    private static List<String> compileInto(Path folder, String refusal) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-d", folder.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(
                            Sources.javaFilesIn(Sources.folder("refusals").resolve(refusal))));
            task.setProcessors(List.of(new WeakAttachedProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> index(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().startsWith(FOLDER))
                .collect(Collectors.toMap(file -> file.getName().substring(FOLDER.length()), IndexTest::text));
    }

    private static String text(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
