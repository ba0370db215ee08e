package org.weakattached.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.weakattached.benchmarks.compile.CompileTime;
import org.weakattached.benchmarks.report.CompileReport;
import org.weakattached.benchmarks.report.CompileResults;
import org.weakattached.benchmarks.report.Documents;
import org.weakattached.benchmarks.report.Environment;
import org.weakattached.benchmarks.report.Folder;
import org.weakattached.benchmarks.report.Results;
import org.weakattached.benchmarks.report.TextReport;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;
import org.weakattached.benchmarks.subject.Participant;

/**
 * Measures accessors ({@code full}, {@code quick}), stores ({@code stores}), the agent ({@code agent}) or compilations ({@code compile}), or makes the documents of what was measured
 * ({@code report}). The system property {@code rows} is a pattern of the rows to measure, {@code contenders} of who takes part
 * beside ours, {@code rounds} is how many rounds. It runs in the folder of this module.
 */
public final class Main {
    private static final Path KEPT = Path.of("results");
    private static final Path ACCESSORS = Path.of("");
    private static final Path STORES = Path.of("stores");
    private static final Path AGENT = Path.of("agent");
    private static final Path COMPILE_TIME = Path.of("compile-time");
    private static final Path NOT_KEPT = Path.of("target", "results");
    private static final String ALL = ".*";

    private Main() {}

    /** Does what the argument says. */
    public static void main(String[] args) throws IOException, InterruptedException {
        switch (args[0]) {
            case "report" -> new Documents(KEPT, Path.of("..")).write();
            case "compile" -> compile();
            case "agent" -> measure(Rows.agent(), Form.FULL, AGENT);
            case "stores" -> measure(Rows.stores(), Form.FULL, STORES);
            default -> measure(Rows.all(), Form.valueOf(args[0].toUpperCase(Locale.ROOT)), ACCESSORS);
        }
    }

    private static void measure(List<Row> all, Form form, Path folder) throws IOException {
        // JMH would refuse to run twice on a machine.
        System.setProperty("jmh.ignoreLock", "true");
        String wanted = System.getProperty("rows", ALL);
        String contenders = System.getProperty("contenders", ALL);
        int rounds = rounds(form.rounds());
        List<Row> rows = all.stream()
                .filter(row -> row.workload().canRun())
                .filter(row -> Pattern.matches(wanted, row.name()))
                .filter(row -> !wanted.equals(ALL) || form.has(row))
                .map(row -> row.among(matching(row, contenders)))
                .toList();
        Results results = new Run(rows, rounds, System.out).results(Environment.here());
        System.out.println(TextReport.of(results, rows));
        boolean complete = form == Form.FULL && wanted.equals(ALL) && contenders.equals(ALL) && rounds >= form.rounds();
        new Folder<>((complete ? KEPT : NOT_KEPT).resolve(folder), Results.class).write(results);
    }

    private static int rounds(int usual) {
        int wanted = Integer.getInteger("rounds", 0);
        return wanted == 0 ? usual : wanted;
    }

    private static List<? extends Participant> matching(Row row, String pattern) {
        return row.contenders().stream()
                .filter(contender -> contender == row.ours() || Pattern.matches(pattern, contender.name()))
                .toList();
    }

    private static void compile() throws IOException, InterruptedException {
        int rounds = rounds(CompileTime.ROUNDS);
        CompileResults results = new CompileResults(Environment.here());
        CompileTime.measure(rounds, System.out, results::add);
        System.out.println(CompileReport.tables(List.of(results)));
        Path folder = (rounds >= CompileTime.ROUNDS ? KEPT : NOT_KEPT).resolve(COMPILE_TIME);
        new Folder<>(folder, CompileResults.class).write(results);
    }
}
