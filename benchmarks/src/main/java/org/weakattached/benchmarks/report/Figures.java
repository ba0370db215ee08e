package org.weakattached.benchmarks.report;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Participant;

/**
 * Puts figures into words that were written by hand: <code>{{figure ROW WHO}}</code> is the median of each JDK, and
 * <code>{{times ROW WHO OTHER}}</code> how many times that of the other. What stands between the lines <code>{{with ROW}}</code>
 * and <code>{{end}}</code> is left out until the row was measured.
 *
 * @param participants finds those who take part by their names
 */
record Figures(List<Results> runs, List<Row> rows, Function<String, Participant> participants) {
    private static final Pattern FIGURE = Pattern.compile("\\{\\{figure ([\\w-]+) (\\w+)}}");
    private static final Pattern TIMES = Pattern.compile("\\{\\{times ([\\w-]+) (\\w+) (\\w+)}}");
    private static final Pattern PART = Pattern.compile("\\{\\{with ([\\w-]+)}}\n(.*?)\\{\\{end}}\n", Pattern.DOTALL);
    private static final String NONE = "–";

    String fill(String text) {
        String measured =
                PART.matcher(text).replaceAll(place -> Matcher.quoteReplacement(part(place.group(1), place.group(2))));
        String withFigures = FIGURE.matcher(measured)
                .replaceAll(place -> Matcher.quoteReplacement(figure(place.group(1), place.group(2))));
        return TIMES.matcher(withFigures).replaceAll(place -> Matcher.quoteReplacement(times(place)));
    }

    private String part(String name, String text) {
        return Results.have(runs, row(name)) ? text : "";
    }

    private String figure(String name, String who) {
        Row row = row(name);
        Participant participant = participants.apply(who);
        String figures = ofEach(run -> Series.of(run.figures(name, participant)), value -> words(row, value));
        return Character.isDigit(figures.charAt(figures.length() - 1)) ? figures + " " + row.unit() : figures;
    }

    private Row row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private static String words(Row row, double value) {
        return row.isExact() ? Words.whole(value) : Words.roughFigure(value);
    }

    private String times(MatchResult place) {
        Participant over = participants.apply(place.group(2));
        Participant under = participants.apply(place.group(3));
        return ofEach(
                run -> Series.quotients(run.figures(place.group(1), over), run.figures(place.group(1), under)),
                Words::rough);
    }

    /** What is the same on all JDKs is said once. */
    private String ofEach(Function<Results, Series> series, DoubleFunction<String> words) {
        if (runs.isEmpty()) {
            return NONE;
        }
        List<String> each = runs.stream()
                .map(series)
                .map(some -> some.rounds() == 0 ? NONE : words.apply(some.median()))
                .toList();
        return each.stream().distinct().count() == 1
                ? each.get(0)
                : each.stream().collect(Collectors.joining(" / "));
    }
}
