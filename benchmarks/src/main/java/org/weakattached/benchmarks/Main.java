package org.weakattached.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.weakattached.benchmarks.report.Environment;
import org.weakattached.benchmarks.report.MarkdownReport;
import org.weakattached.benchmarks.report.Results;
import org.weakattached.benchmarks.report.TextReport;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.subject.Contender;

/**
 * Measures ({@code full}, {@code quick}), or makes the document of what was measured ({@code report}). The system property
 * {@code rows} is a pattern of the rows to measure, {@code contenders} of who takes part beside ours, {@code rounds} is how many rounds.
 * It runs in the folder of this module.
 */
public final class Main {
    private static final Path KEPT = Path.of("results");
    private static final Path DOCUMENT = Path.of("..", "docs", "performance.md");
    private static final String ALL = ".*";

    private Main() {}

    /** Does what the argument says. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("report")) {
            report();
        } else {
            measure(Form.valueOf(args[0].toUpperCase(Locale.ROOT)));
        }
    }

    private static void measure(Form form) throws IOException {
        // JMH would refuse to run twice on a machine.
        System.setProperty("jmh.ignoreLock", "true");
        String wanted = System.getProperty("rows", ALL);
        String contenders = System.getProperty("contenders", ALL);
        int rounds = Integer.getInteger("rounds", 0) == 0 ? form.rounds() : Integer.getInteger("rounds");
        List<Row> rows = Rows.all().stream()
                .filter(row -> row.workload().canRun())
                .filter(row -> Pattern.matches(wanted, row.name()))
                .filter(row -> !wanted.equals(ALL) || form.has(row))
                .map(row -> row.among(matching(row.contenders(), contenders)))
                .toList();
        Results results = new Run(rows, rounds, System.out).results(Environment.here());
        System.out.println(TextReport.of(results, rows));
        boolean all = form == Form.FULL && wanted.equals(ALL) && contenders.equals(ALL) && rounds >= form.rounds();
        results.write((all ? KEPT : Path.of("target", "results"))
                .resolve(results.environment().feature() + ".json"));
    }

    private static List<Contender> matching(List<Contender> contenders, String pattern) {
        return contenders.stream()
                .filter(contender -> contender == Contender.OURS || Pattern.matches(pattern, contender.name()))
                .toList();
    }

    private static void report() throws IOException {
        List<Results> runs = new ArrayList<>();
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file : files.toList()) {
                runs.add(Results.read(file));
            }
        }
        runs.sort(Comparator.comparingInt(run -> run.environment().feature()));
        Files.writeString(DOCUMENT, new MarkdownReport(runs, Rows.all()).text());
    }
}
