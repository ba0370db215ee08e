package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.subject.Contender;

/** Makes the small table of peers, which stands between two comments in a file that is otherwise written by hand. */
final class Comparison {
    private static final String START = "<!-- comparison -->";
    private static final String END = "<!-- /comparison -->";
    private static final Pattern PLACE = Pattern.compile(START + ".*?" + END, Pattern.DOTALL);

    private final List<Results> runs;

    Comparison(List<Results> runs) {
        this.runs = runs;
    }

    /** Returns the file with the table of these runs in it. */
    String into(String file) throws IOException {
        Matcher place = PLACE.matcher(file);
        if (!place.find()) {
            throw new IllegalArgumentException("there is no place between " + START + " and " + END);
        }
        return place.replaceFirst(Matcher.quoteReplacement(START + "\n" + text() + END));
    }

    String text() throws IOException {
        String text = Markdown.template("comparison.md").replace("{{jdks}}", Markdown.jdks(runs));
        return new Figures(runs, Rows.all(), Contender::valueOf).fill(text);
    }
}
