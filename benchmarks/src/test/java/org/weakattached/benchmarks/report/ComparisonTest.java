package org.weakattached.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakattached.benchmarks.subject.Contender;

/** The table of peers, of figures that are made up. */
final class ComparisonTest {
    @Test
    void standsBetweenItsComments() throws IOException {
        assertThat(comparison().into("before\n<!-- comparison -->\nold\n<!-- /comparison -->\nafter\n"))
                .startsWith("before\n<!-- comparison -->\nWith a ")
                .endsWith("a peer is better.\n<!-- /comparison -->\nafter\n")
                .doesNotContain("old\n", "{{");
    }

    @Test
    void saysWhatIsTheSameOnAllJdksOnce() throws IOException {
        assertThat(comparison().text())
                .contains("on JDK 17 / JDK 25:\n")
                .contains("1,000 hosts | 2.0 / 3.0 |")
                .contains("| memory a host | 48 B |")
                .contains(" | 1,300 / 12 ms | never / – |");
    }

    @Test
    void needsAPlace() {
        assertThatThrownBy(() -> comparison().into("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Comparison comparison() {
        Results first = results("17.0.1", 2);
        first.add("reclaiming", Contender.OURS, 1_254.0);
        first.add("reclaiming", Contender.WEAK_HASH_MAP, null);
        Results second = results("25.0.1", 3);
        second.add("reclaiming", Contender.OURS, 12.3);
        return new Comparison(List.of(first, second));
    }

    private static Results results(String jdk, double read) {
        Results results =
                new Results(new Environment(jdk, "a machine", "an operating system", "a processor", 2, "2026-01-02"));
        results.add("read-1000", Contender.OURS, read);
        results.add("read-1000", Contender.FIELD, 1.0);
        results.add("memory", Contender.OURS, 48.0);
        return results;
    }
}
