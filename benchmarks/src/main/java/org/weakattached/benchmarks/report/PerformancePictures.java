package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.plot.Band;
import org.weakattached.benchmarks.plot.Chart;
import org.weakattached.benchmarks.plot.Line;
import org.weakattached.benchmarks.plot.Mark;
import org.weakattached.benchmarks.plot.Section;
import org.weakattached.benchmarks.plot.Value;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Contender;

/** The pictures of the side-table beside its peers. */
final class PerformancePictures {
    private static final Map<Mark, String> LEGEND = Map.of(
            Mark.DISC, "WeakAttached",
            Mark.SQUARE, "peers",
            Mark.RING, "no peers: the limit, and hosts held strongly");

    private final List<Results> runs;
    private final List<Row> rows;

    private PerformancePictures(List<Results> runs, List<Row> rows) {
        this.runs = runs;
        this.rows = rows;
    }

    static List<Picture> of(List<Results> runs, List<Row> rows) {
        return new PerformancePictures(runs, rows).all();
    }

    private List<Picture> all() {
        return Stream.of(
                        Optional.of(new Picture("performance-peers", peers(), "")),
                        picture(
                                "reads",
                                "read-[0-9]+",
                                "Reads by the size of the table",
                                "ns a read, logarithmic; further left is better",
                                true),
                        picture(
                                "memory",
                                "memory.*",
                                "Memory of a host with two attributes, at 1,000,000 hosts",
                                "bytes a host, its part of the table included; shorter is better",
                                false),
                        picture(
                                "churn",
                                "churn.*",
                                "Churn: a host is made, attached to and dropped",
                                "ns a host, in a heap of 512 MB, with the collector's work; shorter is better",
                                false),
                        picture(
                                "small",
                                "small-[0-9]+",
                                "Small dictionaries: made, filled and dropped",
                                "ns per dictionary, in a heap of 512 MB, with the collector's work; shorter is better",
                                false),
                        picture(
                                "small-memory",
                                "small-memory-.*",
                                "Memory of a small dictionary",
                                "bytes per dictionary, keys and values excluded; shorter is better",
                                false),
                        picture(
                                "reclaiming",
                                "reclaiming",
                                "Until the values of 1,000,000 collected hosts are free",
                                "ms after the collection, while nobody touches the table; shorter is better; an arrow stands for never",
                                false),
                        picture(
                                "released",
                                "released.*",
                                "Until the values of hosts that died young are free, beside 5,000,000 old hosts",
                                "s after the young collection, while nobody touches the table; shorter is better; an arrow stands for never",
                                false),
                        picture(
                                "idle",
                                "idle",
                                "Looking for dead hosts among 5,000,000 live ones",
                                "% of a core, with two young collections per second; shorter is better",
                                false),
                        picture(
                                "growth",
                                "growth.*",
                                "The longest attach while a table grows to 1,000,000 hosts",
                                "ms; shorter is better",
                                false))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns none where none of the rows was measured yet. */
    private Optional<Picture> picture(String name, String pattern, String title, String subtitle, boolean logarithmic) {
        List<Row> some =
                rows.stream().filter(row -> row.name().matches(pattern)).toList();
        if (some.stream().noneMatch(row -> Results.have(runs, row))) {
            return Optional.empty();
        }
        RowChart<Contender> charts =
                new RowChart<>(runs, List.of(Contender.values()), Contender.OURS, PerformancePictures::mark, LEGEND);
        return Optional.of(new Picture(
                "performance-" + name, charts.of(title, subtitle, logarithmic, some), "-Drows='" + pattern + "'"));
    }

    private static Mark mark(Contender contender) {
        return contender == Contender.OURS ? Mark.DISC : contender.isPeer() ? Mark.SQUARE : Mark.RING;
    }

    /** All rows in which peers take part, whoever is better. */
    private Chart peers() {
        List<Line> lines = rows.stream()
                .filter(row ->
                        runs.stream().anyMatch(run -> Standing.best(run, row).isPresent()))
                .map(row -> new Line(row.name(), false, bestPeers(row)))
                .toList();
        return new Chart(
                "WeakAttached and the best peer, in every row",
                "how many times as much as WeakAttached the best peer takes, logarithmic; right of 1, WeakAttached is better",
                Map.of(
                        Mark.DISC, "WeakAttached is better, in all rounds",
                        Mark.SQUARE, "the peer is better, in the median",
                        Mark.RING, "no evidence"),
                runs.stream().map(Markdown::jdk).toList(),
                true,
                new Band(1 / Standing.EVIDENCE, 1, Standing.EVIDENCE),
                List.of(new Section("", lines)),
                Footer.of(runs, Footer.rounds(rounds())));
    }

    private IntStream rounds() {
        return runs.stream()
                .flatMapToInt(run -> rows.stream()
                        .flatMap(row -> Standing.best(run, row).map(peer -> Standing.times(run, row, peer)).stream())
                        .mapToInt(Series::rounds));
    }

    private List<@Nullable Value> bestPeers(Row row) {
        List<@Nullable Value> values = new ArrayList<>();
        for (Results run : runs) {
            Optional<Contender> best = Standing.best(run, row);
            values.add(
                    best.map(peer -> bestPeer(Standing.times(run, row, peer))).orElse(null));
        }
        return values;
    }

    private static Value bestPeer(Series times) {
        Mark mark = switch (Standing.Outcome.of(times)) {
            case WON -> Mark.DISC;
            case LOST -> Mark.SQUARE;
            case OPEN -> Mark.RING;
        };
        return times.drawn(mark, Words.times(times.median()));
    }
}
