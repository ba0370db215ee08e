package org.weakattached.benchmarks.report;

import java.util.Locale;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Target;
import org.weakattached.benchmarks.rows.Target.Comparison;

/** Says numbers and targets. */
final class Words {
    private Words() {}

    static String number(double value) {
        if (Double.isInfinite(value)) {
            return "never";
        }
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    static String target(Judgement judgement, Row row) {
        Target target = judgement.target();
        if (target.comparison() == Comparison.AMOUNT) {
            return "at most " + number(target.limit()) + " " + row.unit();
        }
        String other = target.comparison() == Comparison.EVERY_PEER ? "every peer" : judgement.versus();
        return target.inverse()
                ? "%s × faster than %s".formatted(number(1 / target.limit()), other)
                : "at most %s × %s".formatted(number(target.limit()), other);
    }

    static String measured(Judgement judgement, Row row) {
        Series series = judgement.asSaid();
        String range =
                "%s (%s to %s)".formatted(number(series.median()), number(series.lowest()), number(series.highest()));
        Target target = judgement.target();
        if (target.comparison() == Comparison.AMOUNT) {
            return range + " " + row.unit();
        }
        return target.comparison() == Comparison.EVERY_PEER ? range + " × " + judgement.versus() : range + " ×";
    }
}
