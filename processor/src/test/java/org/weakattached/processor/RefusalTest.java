package org.weakattached.processor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.weakattached.processor.problem.Rule;

/**
 * Compares all that is said about {@code refusals/<case>} with what {@code expected.txt} there says: kind, file, line, column
 * and text, no message more and none less. A case is named after the rule that it breaks, and may have options of the compiler.
 * {@code -Dgolden.update=true} writes the expected texts anew.
 */
final class RefusalTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> saysWhatIsExpected() {
        return cases().stream()
                .map(each -> DynamicTest.dynamicTest(String.valueOf(each.getFileName()), () -> check(each)));
    }

    /** Only incremental builds of IDEs ask for a file twice. */
    @Test
    void everyRuleHasACaseThatBreaksIt() {
        Set<String> cases =
                cases().stream().map(each -> String.valueOf(each.getFileName())).collect(toSet());
        assertThat(cases)
                .containsAll(Stream.of(Rule.values())
                        .filter(rule -> rule.severity() != Rule.Severity.FAULT && rule != Rule.WRITTEN_BEFORE)
                        .map(Rule::code)
                        .toList());
    }

    private static List<Path> cases() {
        return Sources.foldersIn(Sources.folder("refusals"));
    }

    private static void check(Path folder) throws IOException {
        Compilation compilation = Sources.lenient(true, options(folder))
                .withProcessors(new WeakAttachedProcessor())
                .compile(Sources.read(folder));
        String actual =
                compilation.diagnostics().stream().map(RefusalTest::line).collect(Collectors.joining());
        Path expected = folder.resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Sources.text(expected));
    }

    private static String[] options(Path folder) {
        Path file = folder.resolve("options.txt");
        String options = Files.exists(file) ? Sources.text(file).strip() : "";
        return Stream.of("-Xlint:all,-processing", options)
                .filter(option -> !option.isEmpty())
                .toArray(String[]::new);
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
