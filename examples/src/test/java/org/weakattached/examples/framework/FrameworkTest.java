package org.weakattached.examples.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class FrameworkTest {
    private static String report = "";

    @BeforeAll
    static void run() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Framework(new PrintStream(bytes, true, UTF_8)).run();
        report = bytes.toString(UTF_8);
    }

    @Test
    void findsItsPlugins() {
        assertThat(report)
                .contains("Economy attaches [gold, payments, guild]")
                .contains("Quests attaches [quest, guide, solved, fame]");
    }

    @Test
    void losesNoGold() {
        assertThat(find("they have +(\\S+) gold, .+").group(1)).isEqualTo("30,000");
    }

    @Test
    void hasTheSameAfterARestart() {
        assertThat(find("restarted +(.+)").group(1))
                .isEqualTo(find("they have +(.+)").group(1));
    }

    @Test
    void keepsWhatAPluginLeftThatIsGone() {
        assertThat(report).contains("com.example.weather.Umbrella.color=text red");
    }

    @Test
    void saysWhatIsNotSaved() {
        assertThat(find("lost +(\\d+) times not saved: .+QuestLog.guide is of type Guide, .+")
                        .group(1))
                .isNotEqualTo("0");
    }

    @Test
    void hasAllThatWasAttachedCollected() {
        assertThat(findAll("stopped +nothing is attached to any player, (\\d+) ms after the last one left"))
                .hasSize(2);
    }

    @Test
    void recordsWhatWasAttachedAndReclaimed() {
        Assumptions.assumeTrue(FlightRecord.isPossible(), "There is no flight recorder");

        for (String extension : List.of("Purse", "QuestLog", "Leftovers")) {
            List<MatchResult> usage = results(" +" + extension + " +(\\S+) +(\\S+) +(\\S+)");
            assertThat(usage).hasSize(2);
            assertThat(usage.get(0).group(1)).isNotEqualTo("0");
            assertThat(usage.get(1).group(1)).isEqualTo("0");
            assertThat(usage.get(1).group(3)).isEqualTo(usage.get(1).group(2)).isNotEqualTo("0");
        }
        assertThat(findAll(" +\\S+ of these in (\\d+) bursts of the reclaiming thread, .+"))
                .last()
                .isNotEqualTo("0");
    }

    private static MatchResult find(String line) {
        return results(line).get(0);
    }

    private static List<String> findAll(String line) {
        return results(line).stream().map(result -> result.group(1)).toList();
    }

    private static List<MatchResult> results(String line) {
        List<MatchResult> results = Pattern.compile("(?m)^  " + line + "$")
                .matcher(report)
                .results()
                .toList();
        assertThat(results).as("%s in:%n%s", line, report).isNotEmpty();
        return results;
    }
}
