package org.weakattached.examples.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class SideBySideTest {
    @Test
    void showsWhatTheAgentChanges() throws Exception {
        Path agent = Path.of(System.getProperty("agent.jar"));
        assumeTrue(Files.exists(agent), "the agent is packaged by \"mvn verify\"");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        new SideBySide(agent, new PrintStream(bytes, true, UTF_8)).run();

        String report = bytes.toString(UTF_8);
        assertThat(report).containsPattern("kept in a +table +slot");
        assertThat(report).containsPattern("median +[\\d,]+ ns +[\\d,]+ ns");
        Matcher collected = Pattern.compile("collected afterwards +0 of ([\\d,]+) +([\\d,]+) of ([\\d,]+)")
                .matcher(report);
        assertThat(collected.find()).as(report).isTrue();
        assertThat(figure(collected.group(1))).isGreaterThanOrEqualTo(2_000);
        // A thread of the server may remember its last exchange.
        assertThat(figure(collected.group(2))).isBetween(figure(collected.group(3)) - 16, figure(collected.group(3)));
    }

    private static int figure(String text) {
        return Integer.parseInt(text.replace(",", ""));
    }
}
