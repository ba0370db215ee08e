package org.weakattached.processor.fuzz;

import java.util.Arrays;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.weakattached.processor.problem.Rule;

/** An error or a warning of the compiler, or of ours. */
record Complaint(boolean isError, String file, long line, String message) {
    static Complaint of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return new Complaint(
                diagnostic.getKind() == Diagnostic.Kind.ERROR,
                source == null ? "" : "/" + source.getName(),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    String text() {
        return file + ":" + line + ": " + message;
    }

    boolean isOurs() {
        return message.matches("(?s)\\[[a-z-]+\\] .*")
                && Arrays.stream(Rule.values()).anyMatch(this::isAbout);
    }

    boolean isAbout(Rule rule) {
        return message.startsWith("[" + rule.code() + "] ");
    }

    boolean isIn(Example example) {
        return file.contains("/" + example.pack().replace('.', '/') + "/");
    }

    boolean isOnALineOf(Example example) {
        String folder = "/" + example.pack().replace('.', '/') + "/";
        return line > 0 && example.user().keySet().stream().anyMatch(name -> file.equals(folder + name + ".java"));
    }
}
