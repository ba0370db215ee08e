package org.weakattached.benchmarks.report;

import java.util.Comparator;
import java.util.Optional;
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

    /** Differences below that are none. */
    static final double EVIDENCE = 1.25;

    static Standing of(Results results, Row row, Contender other) {
        if (!other.isPeer() || !results.has(row.name(), other)) {
            return OTHER;
        }
        if (times(results, row, other).median() < 1 / EVIDENCE) {
            return BETTER;
        }
        return best(results, row).filter(peer -> peer == other).isPresent() ? BEST : OTHER;
    }

    /** Returns the peer that comes nearest, unless none gets to the end. */
    static Optional<Contender> best(Results results, Row row) {
        return Contender.peers().stream()
                .filter(peer -> results.has(row.name(), peer))
                .filter(peer -> Double.isFinite(
                        Series.of(results.figures(row.name(), peer)).median()))
                .min(Comparator.comparingDouble(
                        peer -> times(results, row, peer).median()));
    }

    /** Who wins a row. To win takes all rounds, for a peer to win the median. */
    enum Outcome {
        WON,
        LOST,
        OPEN;

        /** Judges by how many times as much as ours a peer takes. */
        static Outcome of(Series times) {
            if (times.median() < 1 / EVIDENCE) {
                return LOST;
            }
            return times.median() > EVIDENCE && times.lowest() > 1 ? WON : OPEN;
        }
    }

    /** Returns who wins a row, ours or the best peer. */
    static Outcome outcome(Results results, Row row) {
        return best(results, row)
                .map(peer -> Outcome.of(times(results, row, peer)))
                .orElse(Outcome.OPEN);
    }

    /** Returns how many times as much as ours another takes. */
    static Series times(Results results, Row row, Contender other) {
        return Series.quotients(results.figures(row.name(), other), results.figures(row.name(), Contender.OURS));
    }

    String mark(String text) {
        return switch (this) {
            case BETTER -> "**" + text + ", better**";
            case BEST -> "**" + text + "**";
            case OTHER -> text;
        };
    }
}
