package org.weakattached.processor;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.weakattached.processor.problem.Rule;

/** What must never be said: anything about generated source, of a mistake of ours, or an error that has no place. */
public final class Findings {
    /** Has the documentation checked that there is. */
    public static final String DOCUMENTATION = "-Xdoclint:all,-missing";

    /** Asks for comments, too, which inputs need not have. */
    static final String ALL_DOCUMENTATION = "-Xdoclint:all";

    /** Asks for all that the compiler can say, of generated source too, also where there are errors elsewhere. */
    private static final List<String> OPTIONS =
            List.of("-Xlint:all", "--should-stop=ifError=FLOW", "-Xmaxerrs", "1000000", "-Xmaxwarns", "1000000");

    private Findings() {}

    /** Returns the options with which the compiler finds most, and others. */
    public static String[] options(String... others) {
        return Stream.concat(OPTIONS.stream(), Stream.of(others)).toArray(String[]::new);
    }

    /** Returns the findings, each with the line that it is about. */
    static List<String> in(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(Findings::isOne)
                .map(Findings::describe)
                .toList();
    }

    /** Returns whether a message must not be. */
    static boolean isOne(Diagnostic<? extends JavaFileObject> diagnostic) {
        return isInGenerated(diagnostic)
                || isAbout(diagnostic, Rule.CRASH)
                || (diagnostic.getKind() == Diagnostic.Kind.ERROR
                        && diagnostic.getSource() == null
                        && !isAbout(diagnostic, Rule.UNKNOWN_LEVEL));
    }

    private static boolean isInGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() != null
                && diagnostic.getSource().toUri().getPath().contains("/SOURCE_OUTPUT/");
    }

    private static boolean isAbout(Diagnostic<?> diagnostic, Rule rule) {
        return diagnostic.getMessage(Locale.ROOT).startsWith("[" + rule.code() + "] ");
    }

    /** Returns the message, its place, and the line there. */
    static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getKind() + " [" + diagnostic.getCode() + "] " + diagnostic.getMessage(Locale.ROOT);
        JavaFileObject source = diagnostic.getSource();
        return source == null
                ? text
                : "%s%n  at %s:%d%n  %s"
                        .formatted(text, source.getName(), diagnostic.getLineNumber(), lineOf(diagnostic));
    }

    /** Returns the line that a message is about, or nothing. */
    public static String lineOf(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        if (source == null || diagnostic.getLineNumber() < 1) {
            return "";
        }
        return Sources.textOf(source)
                .lines()
                .skip(diagnostic.getLineNumber() - 1)
                .findFirst()
                .map(String::strip)
                .orElse("");
    }
}
