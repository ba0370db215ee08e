package org.weakattached.benchmarks.report;

import java.util.Comparator;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.subject.Contender;

/** How another stands to ours in a row. */
enum Standing {
    /** A peer that takes less, by more than what is no evidence. */
    BETTER,

    /** The peer that comes nearest. */
    BEST,

    /** Anybody else. */
    OTHER;

    private static final double EVIDENCE = 1.25;

    static Standing of(Results results, Row row, Contender other) {
        if (!other.isPeer() || !results.has(row.name(), other)) {
            return OTHER;
        }
        double times = Series.quotients(results.figures(row.name(), other), results.figures(row.name(), Contender.OURS))
                .median();
        if (times < 1 / EVIDENCE) {
            return BETTER;
        }
        return other == best(results, row) ? BEST : OTHER;
    }

    private static Contender best(Results results, Row row) {
        return Contender.peers().stream()
                .filter(peer -> results.has(row.name(), peer))
                .min(Comparator.comparingDouble(
                        peer -> Series.of(results.figures(row.name(), peer)).median()))
                .orElseThrow();
    }

    String mark(String text) {
        return switch (this) {
            case BETTER -> "**" + text + ", better**";
            case BEST -> "**" + text + "**";
            case OTHER -> text;
        };
    }
}
