package org.weakattached.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.weakattached.benchmarks.report.Environment;
import org.weakattached.benchmarks.report.Results;
import org.weakattached.benchmarks.report.TextReport;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Rows;

/** Runs the benchmarks: {@code Main full|quick}, with the system properties {@code rows} and {@code rounds}. */
public final class Main {
    private static final String ALL = ".*";

    private Main() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        // Nobody else runs JMH here, and if so, it is their business.
        System.setProperty("jmh.ignoreLock", "true");
        Form form = Form.valueOf(args[0].toUpperCase(Locale.ROOT));
        String wanted = System.getProperty("rows", ALL);
        int asked = Integer.getInteger("rounds", 0);
        int rounds = asked == 0 ? form.rounds() : asked;
        List<Row> rows = Rows.all().stream()
                .filter(row -> Pattern.matches(wanted, row.name()))
                .filter(row -> !wanted.equals(ALL) || form == Form.FULL || row.quick())
                .toList();
        Results results = new Run(rows, rounds).results(Environment.here());
        boolean whole = form == Form.FULL && wanted.equals(ALL) && rounds >= form.rounds();
        results.write(
                Path.of(whole ? "results" : "target").resolve(Runtime.version().feature() + ".json"));
        System.out.println(TextReport.of(results, rows));
    }
}
