package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.benchmarks.compile.CompileTime;
import org.weakattached.benchmarks.compile.Measurement;
import org.weakattached.benchmarks.compile.Processor;

/** Makes the document of what compilations took. */
public final class CompileReport {
    /** Differences below that are no evidence. */
    private static final double LINEAR = 1.25;

    private CompileReport() {}

    /**
     * What is wanted.
     *
     * @param limit the largest quotient that meets it
     */
    private record Wanted(String text, double limit, Function<CompileResults, Series> measured) {
        String judged(CompileResults results) {
            Series series = measured.apply(results);
            return "%s (%s), **%s**".formatted(Words.times(series.median()), Words.range(series), verdict(results));
        }

        Verdict verdict(CompileResults results) {
            return Verdict.of(measured.apply(results), limit, CompileTime.ROUNDS);
        }

        /** Returns what it is compared with. */
        String bound() {
            return text.substring(text.indexOf('≤'));
        }
    }

    /** Returns the document of several runs, one a JDK. */
    public static String of(List<CompileResults> runs) throws IOException {
        return Picture.into(Markdown.template("compile-time.md"), CompilePictures.of(runs))
                .replace("{{environments}}", Markdown.environments(runs))
                .replace("{{result}}", result(runs))
                .replace("{{rounds}}", String.valueOf(CompileTime.ROUNDS))
                .replace("{{targets}}", targets(runs))
                .replace("{{figures}}", figures(runs));
    }

    /** Says of each JDK what ours adds, and how many times what others add. */
    private static String result(List<CompileResults> runs) {
        return runs.stream()
                .flatMap(run -> Stream.of(false, true)
                        .map(warm -> new Measurement(Processor.WEAKATTACHED, CompileTime.FEW, warm))
                        .map(ours -> "- %s, %s: WeakAttached adds %s ms to a class,\n  %s."
                                .formatted(
                                        Markdown.jdk(run),
                                        words(ours),
                                        Words.rough(run.overhead(ours).median()),
                                        besides(run, ours))))
                .collect(Collectors.joining("\n"));
    }

    private static String besides(CompileResults run, Measurement ours) {
        return Stream.of(Processor.values())
                .filter(Processor::isPeer)
                .map(peer -> Words.rough(run.overhead(ours, ours.by(peer)).median()) + " × as much as " + peer.label())
                .collect(Collectors.joining(", "));
    }

    /** Returns the targets beside what was measured, and all figures. */
    public static String tables(List<CompileResults> runs) {
        return targets(runs) + "\n\n" + figures(runs);
    }

    /** Returns the bounds of the targets that some run did not meet. */
    static Set<String> missed(List<CompileResults> runs) {
        return all().stream()
                .filter(wanted -> runs.stream().anyMatch(run -> wanted.verdict(run) != Verdict.MET))
                .map(Wanted::bound)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String targets(List<CompileResults> runs) {
        List<String> lines =
                new ArrayList<>(Markdown.head("target", runs.stream().map(Markdown::jdk)));
        for (Wanted wanted : all()) {
            lines.add(Markdown.line(wanted.text(), runs.stream().map(wanted::judged)));
        }
        return String.join("\n", lines);
    }

    private static List<Wanted> all() {
        List<Wanted> all = new ArrayList<>();
        for (Measurement ours : of(Processor.WEAKATTACHED).toList()) {
            Measurement other = ours.by(Processor.AUTO_VALUE);
            all.add(new Wanted(
                    "added to a class, %s: ≤ 0.5 × AutoValue".formatted(words(ours)),
                    0.5,
                    results -> results.overhead(ours, other)));
            if (!ours.warm()) {
                all.add(new Wanted(
                        "all of the compilation, %s: ≤ 1.35 × without".formatted(words(ours)),
                        1.35,
                        results -> results.ratio(ours)));
            }
            if (ours.classes() == CompileTime.MANY) {
                all.add(new Wanted(
                        "added to a class, %s: ≤ %s × with %s classes".formatted(words(ours), LINEAR, CompileTime.FEW),
                        LINEAR,
                        results -> results.overhead(ours, ours.of(CompileTime.FEW))));
            }
        }
        for (Measurement idle : of(Processor.IDLE).toList()) {
            all.add(new Wanted(
                    "all of the compilation, no annotated class, %s: ≤ 1.05 × a processor that does nothing"
                            .formatted(words(idle)),
                    1.05,
                    results -> results.ratio(idle, idle.by(Processor.NOTHING))));
        }
        return all;
    }

    private static String figures(List<CompileResults> runs) {
        return String.join("\n\n", runs.stream().map(CompileReport::figures).toList());
    }

    private static String figures(CompileResults results) {
        List<String> lines = new ArrayList<>();
        lines.add("### " + Markdown.jdk(results) + "\n");
        lines.addAll(Markdown.head(
                "processor",
                Stream.concat(Stream.of("generated"), of(Processor.WEAKATTACHED).map(CompileReport::words))));
        for (Processor processor : Processor.values()) {
            Stream<String> cells = of(processor).map(measurement -> cell(results, measurement));
            lines.add(Markdown.line(processor.label(), Stream.concat(Stream.of(generated(results, processor)), cells)));
        }
        return String.join("\n", lines);
    }

    private static String generated(CompileResults results, Processor processor) {
        return Words.figure(results.kilobytes(of(processor).findFirst().orElseThrow()), "kB");
    }

    private static String cell(CompileResults results, Measurement measurement) {
        return "%s (%s)"
                .formatted(
                        Words.figure(results.overhead(measurement).median(), "ms"),
                        Words.times(results.ratio(measurement).median()));
    }

    private static Stream<Measurement> of(Processor processor) {
        return CompileTime.measurements().stream().filter(measurement -> measurement.processor() == processor);
    }

    private static String words(Measurement measurement) {
        return classes(measurement.classes()) + (measurement.warm() ? ", warm" : ", cold");
    }

    static String classes(int number) {
        return String.format(Locale.ROOT, "%,d classes", number);
    }
}
