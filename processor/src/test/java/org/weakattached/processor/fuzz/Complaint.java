package org.weakattached.processor.fuzz;

import java.util.Arrays;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.weakattached.processor.Findings;
import org.weakattached.processor.problem.Rule;

/** An error or a warning of the compiler, or of ours. */
record Complaint(boolean isError, boolean isOfDocumentation, String file, long line, String message, String quoted) {
    /** The name of a folder that is for generated files. */
    static final String GENERATED = "SOURCE_OUTPUT";

    /** Tells documentation by the way that its messages come: as those of processors. */
    static Complaint of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Complaint(
                diagnostic.getKind() == Diagnostic.Kind.ERROR,
                String.valueOf(diagnostic.getCode()).endsWith("proc.messager"),
                source == null ? "" : "/" + source.getName().replaceFirst("^.*/user/", ""),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT),
                Findings.lineOf(diagnostic));
    }

    String text() {
        return file + ":" + line + ": " + message;
    }

    @Override
    public String toString() {
        String of = isOfDocumentation && isInGenerated() && !isOurs() ? "documentation of generated source: " : "";
        return of + text() + "\n    " + quoted;
    }

    boolean isOurs() {
        return message.matches("(?s)\\[[a-z-]+\\] .*")
                && Arrays.stream(Rule.values()).anyMatch(this::isAbout);
    }

    boolean isAbout(Rule rule) {
        return message.startsWith("[" + rule.code() + "] ");
    }

    boolean isInGenerated() {
        return file.contains("/" + GENERATED + "/");
    }

    boolean isIn(Example example) {
        return file.contains("/" + example.pack().replace('.', '/') + "/");
    }

    boolean isOnALineOf(Example example) {
        String folder = "/" + example.pack().replace('.', '/') + "/";
        return line > 0 && example.user().keySet().stream().anyMatch(name -> file.equals(folder + name + ".java"));
    }
}
