package org.weakattached.processor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.weakattached.processor.problem.Rule;

/**
 * Compares all that is said about {@code refusals/<case>} with what {@code expected.txt} there says: kind, file, line, column
 * and text, no message more and none less. A case is named after the rule that it breaks, and may have options of the compiler.
 * {@code -Dgolden.update=true} writes the expected texts anew, and the page that shows them; {@code -Drefusal=<case>} takes one
 * case only.
 */
final class RefusalTest {
    private static final Set<Rule> TRIED_ELSEWHERE =
            EnumSet.of(Rule.WRITTEN_BEFORE, Rule.ACCESSORS_ALIKE, Rule.IMPLICIT_CLASS, Rule.TOO_MANY_FIELDS);

    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> saysWhatIsExpected() {
        return Sources.chosenCases("refusals").stream()
                .map(each -> DynamicTest.dynamicTest(String.valueOf(each.getFileName()), () -> check(each)));
    }

    /**
     * Only incremental builds of IDEs ask for a file twice, only some file systems fold case, only Java 25 declares classes
     * implicitly, and a thousand fields are in {@link SizeTest}.
     */
    @Test
    void everyRuleHasACaseThatBreaksIt() {
        Set<String> cases = Sources.foldersIn(Sources.folder("refusals")).stream()
                .map(each -> String.valueOf(each.getFileName()))
                .collect(toSet());
        assertThat(cases)
                .containsAll(Stream.of(Rule.values())
                        .filter(rule -> rule.severity() != Rule.Severity.FAULT && !TRIED_ELSEWHERE.contains(rule))
                        .map(Rule::code)
                        .toList());
    }

    /** In any order of the tests, the page is made of what was written last. */
    @AfterAll
    static void updatePage() throws IOException {
        if (UPDATE) {
            MessagesPage.write(MessagesPage.text());
        }
    }

    private static void check(Path folder) throws IOException {
        String actual = Refusals.said(folder);
        Path expected = folder.resolve("expected.txt");
        if (UPDATE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Sources.text(expected));
    }
}
