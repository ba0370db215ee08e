package org.weakattached.examples.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
        assertThat(find("they have +(.+) gold, .+").group(1)).isEqualTo("30,000");
    }

    @Test
    void hasTheSameAfterARestart() {
        List<String> before = findAll("they have +(.+)");

        assertThat(before).hasSize(2);
        assertThat(findAll("restarted +(.+)")).isEqualTo(before);
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
