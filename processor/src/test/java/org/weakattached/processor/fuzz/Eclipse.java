package org.weakattached.processor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.weakattached.processor.Classes;
import org.weakattached.processor.WeakAttachedProcessor;

/** Eclipse's compiler, which wants files. On JDK 17, names beyond ASCII need a locale that has them. */
final class Eclipse {
    private static final JavaCompiler COMPILER = new EclipseCompiler();

    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

    /** What it said, and made. */
    record Result(List<Complaint> complaints, Classes classes) {}

    private Eclipse() {}

    static Result compile(Map<String, String> sources, List<String> own) {
        try {
            Path folder = Files.createTempDirectory("eclipse");
            try {
                return new Eclipse().compile(folder, sources, own);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result compile(Path folder, Map<String, String> sources, List<String> own) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("user").resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path generated = Files.createDirectory(folder.resolve(Complaint.GENERATED));
        List<String> options = new ArrayList<>(own);
        options.add("-" + Runtime.version().feature());
        options.addAll(List.of("-encoding", "UTF-8", "-classpath", System.getProperty("java.class.path")));
        options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        try (StandardJavaFileManager manager = COMPILER.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
            JavaCompiler.CompilationTask task = COMPILER.getTask(
                    new OutputStreamWriter(OutputStream.nullOutputStream(), UTF_8),
                    manager,
                    diagnostics,
                    options,
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            if (!own.contains("-proc:none")) {
                task.setProcessors(List.of(new WeakAttachedProcessor()));
            }
            task.call();
        }
        List<Complaint> complaints = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Complaint::of)
                .toList();
        return new Result(complaints, new Classes(classes));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
