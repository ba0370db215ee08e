package org.weakattached.examples.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class TracingTest {
    private static String report = "";

    @BeforeAll
    static void run() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Tracing(new PrintStream(bytes, true, UTF_8)).run();
        report = bytes.toString(UTF_8);
    }

    @Test
    void sendsEveryRequest() {
        assertThat(report).startsWith("2,000 requests from 8 threads to http://127.0.0.1:");
        MatchResult requests = find("requests +(.+), and (.+) sent again");
        assertThat(figure(requests, 1)).isEqualTo(2_000);
        assertThat(figure(requests, 2)).isPositive();
    }

    @Test
    void sendsAgainWhatFailedAndWasNotGivenUp() {
        MatchResult errors = find("errors +(.+), and (.+) requests given up");

        assertThat(figure(errors, 1) - figure(errors, 2)).isEqualTo(sentAgain());
    }

    @Test
    void countsByRoute() {
        assertThat(figure(find("/menu +(.+)"), 1)).isEqualTo(1_200);
        assertThat(figure(find("/inventory +(.+)"), 1)).isEqualTo(200);
        assertThat(figure(find("/cellar +(.+)"), 1)).isEqualTo(600 + sentAgain());
    }

    @Test
    void ordersTheLatencies() {
        MatchResult latency = find("latency +p50 (.+) ms, p90 (.+) ms, p99 (.+) ms, max (.+) ms");

        assertThat(latency(latency, 1)).isPositive().isLessThanOrEqualTo(latency(latency, 2));
        assertThat(latency(latency, 2)).isLessThanOrEqualTo(latency(latency, 3));
        assertThat(latency(latency, 3)).isGreaterThan(9).isLessThanOrEqualTo(latency(latency, 4));
    }

    @Test
    void tracesThroughFilterHandlerAndLogger() {
        MatchResult example = find("for example +trace-\\d+, /cellar, sent again (\\d+) times, \\[(.+)]");

        assertThat(figure(example, 1)).isEqualTo(2);
        assertThat(example.group(2)).isIn("seen before, fetched from the cellar", "seen before, cellar locked");
    }

    @Test
    void leavesNothingAttached() {
        MatchResult end = find("at the end +(.+) with a trace, (.+) reclaimed, (.+) ms after the last one");

        assertThat(figure(end, 1)).isZero();
        assertThat(figure(end, 2)).isEqualTo(2_000 + sentAgain());
        assertThat(figure(find("at the peak +(.+) exchanges with a trace"), 1)).isBetween(1L, figure(end, 2));
    }

    private static long sentAgain() {
        return figure(find("requests +(.+), and (.+) sent again"), 2);
    }

    private static MatchResult find(String line) {
        Matcher matcher = Pattern.compile("(?m)^  " + line + "$").matcher(report);
        assertThat(matcher.find()).as("%s in:%n%s", line, report).isTrue();
        return matcher.toMatchResult();
    }

    private static long figure(MatchResult line, int group) {
        return Long.parseLong(line.group(group).replace(",", ""));
    }

    private static double latency(MatchResult line, int group) {
        return Double.parseDouble(line.group(group));
    }
}
