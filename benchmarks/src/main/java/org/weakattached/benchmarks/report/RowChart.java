package org.weakattached.benchmarks.report;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.plot.Chart;
import org.weakattached.benchmarks.plot.Line;
import org.weakattached.benchmarks.plot.Mark;
import org.weakattached.benchmarks.plot.Section;
import org.weakattached.benchmarks.plot.Value;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Participant;

/**
 * Makes charts of rows: a column for each JDK, a section for each row, a line for each who takes part.
 *
 * @param strong the one that the others are compared with
 * @param marks how each is drawn
 * @param legend what that means
 */
record RowChart<P extends Participant>(
        List<Results> runs, List<P> participants, P strong, Function<P, Mark> marks, Map<Mark, String> legend) {
    private static final String COMMA = ", ";

    Chart of(String title, String subtitle, boolean logarithmic, List<Row> rows) {
        String common = rows.stream().map(Row::title).reduce(RowChart::common).orElse("");
        List<Section> sections = rows.stream()
                .map(row -> section(row, row.title().substring(common.length())))
                .toList();
        return new Chart(
                title,
                subtitle,
                legendOf(sections),
                runs.stream().map(Markdown::jdk).toList(),
                logarithmic,
                null,
                sections,
                Footer.of(runs, Footer.rounds(rounds(rows))));
    }

    /** Returns what two titles begin with, up to a comma. */
    private static String common(String one, String other) {
        int comma = Strings.commonPrefix(one, other).lastIndexOf(COMMA);
        return one.substring(0, comma < 0 ? 0 : comma + COMMA.length());
    }

    private Section section(Row row, String title) {
        return new Section(
                title,
                participants.stream()
                        .filter(who -> runs.stream().anyMatch(run -> run.has(row.name(), who)))
                        .map(who -> new Line(label(who), who == strong, values(row, who)))
                        .toList());
    }

    private static String label(Participant who) {
        return who.label().replace(" with ", ", ");
    }

    private List<@Nullable Value> values(Row row, P who) {
        List<@Nullable Value> values = new ArrayList<>();
        for (Results run : runs) {
            Series series = Series.of(run.figures(row.name(), who));
            values.add(series.rounds() == 0 ? null : series.drawn(marks.apply(who), Words.figure(series.median())));
        }
        return values;
    }

    /** Leaves out marks that are not drawn. */
    private Map<Mark, String> legendOf(List<Section> sections) {
        Map<Mark, String> used = new EnumMap<>(legend);
        used.keySet()
                .removeIf(mark -> sections.stream()
                        .flatMap(section -> section.lines().stream())
                        .flatMap(line -> line.values().stream())
                        .noneMatch(value -> value != null && value.mark() == mark));
        return used;
    }

    private IntStream rounds(List<Row> rows) {
        return rows.stream()
                .flatMap(row ->
                        runs.stream().flatMap(run -> participants.stream().map(who -> run.figures(row.name(), who))))
                .mapToInt(List::size)
                .filter(size -> size > 0);
    }
}
