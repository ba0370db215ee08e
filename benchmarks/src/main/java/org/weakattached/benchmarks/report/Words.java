package org.weakattached.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Target;
import org.weakattached.benchmarks.rows.Target.Comparison;

/** Says numbers and targets. */
final class Words {
    private static final String NEVER = "never";

    private Words() {}

    /** Says a figure of somebody who may not have got to the end. */
    static String figure(double value, String unit) {
        return Double.isInfinite(value) ? NEVER : number(value) + " " + unit;
    }

    /** Says a figure of somebody who may not have got to the end, without its unit. */
    static String figure(double value) {
        return Double.isInfinite(value) ? NEVER : number(value);
    }

    static String times(double value) {
        return number(value) + " ×";
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        String format = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value > 0 ? "%.2f" : "%.0f";
        return String.format(Locale.ROOT, format, value);
    }

    /** Says a number as far as noise lets it be told. */
    static String rough(double value) {
        if (Double.isInfinite(value) || value == 0) {
            return number(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(2));
        int digitsBeforePoint = rounded.precision() - rounded.scale();
        return String.format(Locale.ROOT, "%,." + Math.max(0, 2 - digitsBeforePoint) + "f", rounded);
    }

    /** Says a number that does not vary, but of which the fraction says nothing. */
    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** Says, as far as noise lets it be told, a figure of somebody who may not have got to the end. */
    static String roughFigure(double value) {
        return Double.isInfinite(value) ? NEVER : rough(value);
    }

    static String range(Series series) {
        return number(series.lowest()) + "–" + number(series.highest());
    }

    /** Says what a row is and how it is called on the command line. */
    static String work(Row row) {
        return "%s (`%s`)".formatted(row.title(), row.name());
    }

    static String target(Target target, Row row) {
        if (target.comparison() == Comparison.AMOUNT) {
            return "≤ " + number(target.limit()) + " " + row.unit();
        }
        return target.inverse()
                ? "≥ %s × faster than %s".formatted(number(1 / target.limit()), other(target))
                : "≤ %s × %s".formatted(number(target.limit()), other(target));
    }

    private static String other(Target target) {
        String other =
                target.contender() == null ? "every peer" : target.contender().label();
        return target.row() == null ? other : "`" + target.row() + "`";
    }

    static String measured(Judgement judgement, Row row) {
        Series series = judgement.asSaid();
        String range = " (" + range(series) + ")";
        return switch (judgement.target().comparison()) {
            case AMOUNT -> figure(series.median(), row.unit()) + range;
            case CONTENDER -> times(series.median()) + range;
            case EVERY_PEER -> times(series.median()) + range + " " + judgement.versus();
        };
    }
}
