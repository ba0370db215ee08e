package org.weakattached.processor;

import com.google.testing.compile.Compilation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What is said about the inputs under {@code refusals}. */
final class Refusals {
    /** What javac says itself depends on its version, and on where it looks for classes. */
    private static final String PROPRIETARY = "compiler.warn.sun.proprietary";

    private Refusals() {}

    /** Returns all messages about one input, a line each. */
    static String said(Path folder) {
        Compilation compilation = Sources.lenient(true, options(folder))
                .withProcessors(new WeakAttachedProcessor())
                .compile(Sources.read(folder));
        return compilation.diagnostics().stream()
                .filter(each -> !PROPRIETARY.equals(each.getCode()))
                .map(Refusals::line)
                .collect(Collectors.joining());
    }

    private static String[] options(Path folder) {
        return Stream.concat(Stream.of("-Xlint:all,-processing"), Stream.of(ownOptions(folder)))
                .toArray(String[]::new);
    }

    /** Returns the options that stand beside an input. */
    static String[] ownOptions(Path folder) {
        Path file = folder.resolve("options.txt");
        return Files.exists(file) ? new String[] {Sources.text(file).strip()} : new String[0];
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String name =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return "%s %s:%d:%d %s%n"
                .formatted(
                        diagnostic.getKind().name().toLowerCase(Locale.ROOT).replace("mandatory_", ""),
                        name.substring(name.lastIndexOf('/') + 1),
                        diagnostic.getLineNumber(),
                        diagnostic.getColumnNumber(),
                        diagnostic.getMessage(Locale.ROOT));
    }
}
