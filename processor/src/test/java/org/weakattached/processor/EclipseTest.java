package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weakattached.AttachedTo;
import org.weakattached.runtime.generated.WeakKeyTable;

/** Has Eclipse's compiler print what javac prints elsewhere, which knows other places. */
final class EclipseTest {
    @ParameterizedTest
    @CsvSource({
        "generic-mismatch, Trace.java, 7",
        "unreachable-type-bound, Outer.java, 12",
        "unreachable-field-hidden, Trace.java, 11",
        "private-field, Trace.java, 12"
    })
    void knowsThePlace(String refusal, String file, int line, @TempDir Path output) throws IOException {
        Path folder = Sources.folder("refusals").resolve(refusal);
        String code = "[" + refusal.replaceAll("-(bound|hidden)$", "") + "]";
        List<String> places = errors(Sources.javaFilesIn(folder), output).stream()
                .filter(error -> error.getMessage(Locale.ROOT).startsWith(code))
                .map(error -> nameOf(error.getSource()) + ":" + error.getLineNumber())
                .toList();
        assertThat(places).contains(file + ":" + line);
    }

    /** As Eclipse is where it brings a Java of its own along. */
    @Test
    void needsNoJavac(@TempDir Path output) throws Exception {
        Path said = output.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                "java.se,jdk.zipfs", // where it reads what older releases had
                "-cp",
                Sources.fileOf(EclipseCompiler.class).getPath(),
                "org.eclipse.jdt.internal.compiler.batch.Main",
                "--release",
                "17",
                "-d",
                output.toString(),
                "-s",
                output.toString(),
                "-cp",
                classPath(),
                "-processorpath",
                System.getProperty("java.class.path")));
        for (String golden : List.of("trace", "docs", "final-only", "agent", "agent-generic")) {
            Sources.javaFilesIn(Sources.folder("golden").resolve(golden).resolve("in"))
                    .forEach(source -> command.add(source.toString()));
        }

        Process eclipse = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(eclipse.waitFor()).as(Files.readString(said)).isZero();
        assertThat(output.resolve("com/acme/NotesAccessors.class")).exists();
        assertThat(output.resolve("com/acme/StatsAccessors$KeptEntry.class")).exists();
        assertThat(output.resolve("META-INF/weakattached/com.acme.Stats")).hasContent("class com.acme.Player");
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(List<Path> sources, Path output)
            throws IOException {
        JavaCompiler compiler = new EclipseCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            List<String> options =
                    List.of("--release", "17", "-d", output.toString(), "-s", output.toString(), "-cp", classPath());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    new StringWriter(),
                    files,
                    diagnostics,
                    options,
                    null,
                    files.getJavaFileObjectsFromFiles(
                            sources.stream().map(Path::toFile).toList()));
            task.setProcessors(List.of(new WeakAttachedProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static String classPath() {
        return Stream.of(AttachedTo.class, WeakKeyTable.class, Nullable.class)
                .map(Sources::fileOf)
                .map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String nameOf(@Nullable JavaFileObject source) {
        return source == null ? "" : source.getName().substring(source.getName().lastIndexOf('/') + 1);
    }
}
