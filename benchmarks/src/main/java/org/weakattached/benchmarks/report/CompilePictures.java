package org.weakattached.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.compile.CompileTime;
import org.weakattached.benchmarks.compile.Measurement;
import org.weakattached.benchmarks.compile.Processor;
import org.weakattached.benchmarks.plot.Chart;
import org.weakattached.benchmarks.plot.Line;
import org.weakattached.benchmarks.plot.Mark;
import org.weakattached.benchmarks.plot.Section;
import org.weakattached.benchmarks.plot.Value;

/** The picture of what processors add to compilations: a section for each JDK and size, a column for cold and one for warm. */
final class CompilePictures {
    private static final Map<Mark, String> LEGEND = Map.of(
            Mark.DISC, "WeakAttached",
            Mark.SQUARE, "other processors",
            Mark.RING, "nothing to generate");

    private CompilePictures() {}

    static List<Picture> of(List<CompileResults> runs) {
        List<Section> sections = runs.stream()
                .flatMap(run -> Stream.of(CompileTime.FEW, CompileTime.MANY).map(classes -> section(run, classes)))
                .toList();
        Chart chart = new Chart(
                "What an annotation processor adds to a compilation",
                "ms for each class; shorter is better",
                LEGEND,
                List.of("cold: a new JVM", "warm: the same JVM again"),
                false,
                null,
                sections,
                Footer.of(runs, Footer.rounds(rounds(runs))));
        return List.of(new Picture("compile-time", chart, "-Dbenchmarks=compile"));
    }

    private static Section section(CompileResults run, int classes) {
        List<Line> lines = Stream.of(Processor.values())
                .map(processor -> new Line(
                        processor.label(), processor == Processor.WEAKATTACHED, values(run, processor, classes)))
                .toList();
        return new Section(Markdown.jdk(run) + ", " + CompileReport.classes(classes), lines);
    }

    private static List<@Nullable Value> values(CompileResults run, Processor processor, int classes) {
        List<@Nullable Value> values = new ArrayList<>();
        for (boolean warm : List.of(false, true)) {
            Series added = run.overhead(new Measurement(processor, classes, warm));
            values.add(added.rounds() == 0 ? null : added.drawn(mark(processor), Words.figure(added.median())));
        }
        return values;
    }

    private static Mark mark(Processor processor) {
        return switch (processor) {
            case WEAKATTACHED -> Mark.DISC;
            case IDLE, NOTHING -> Mark.RING;
            default -> Mark.SQUARE;
        };
    }

    private static IntStream rounds(List<CompileResults> runs) {
        return runs.stream()
                .flatMapToInt(run -> CompileTime.measurements().stream()
                        .mapToInt(measurement -> run.overhead(measurement).rounds()))
                .filter(rounds -> rounds > 0);
    }
}
