package org.weakattached.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Target;
import org.weakattached.benchmarks.subject.Contender;

/**
 * A target beside what was measured.
 *
 * @param versus who ours was compared with, or an empty text
 * @param measured the quotients, or amounts
 */
record Judgement(Target target, String versus, Series measured, Verdict verdict) {

    /** Judges a target, if there are the figures for it. */
    static Optional<Judgement> of(Results results, Row row, Target target) {
        return switch (target.comparison()) {
            case AMOUNT ->
                results.has(row.name(), Contender.OURS)
                        ? Optional.of(of(target, "", Series.of(results.figures(row.name(), Contender.OURS))))
                        : Optional.empty();
            case CONTENDER -> against(results, row, target, Objects.requireNonNull(target.contender()));
            case EVERY_PEER ->
                Contender.peers().stream()
                        .flatMap(peer -> against(results, row, target, peer).stream())
                        .max(Comparator.comparingDouble(j -> j.measured().median()));
        };
    }

    private static Optional<Judgement> against(Results results, Row row, Target target, Contender other) {
        String otherRow = Objects.requireNonNullElse(target.row(), row.name());
        if (!results.has(row.name(), Contender.OURS) || !results.has(otherRow, other)) {
            return Optional.empty();
        }
        Series quotients =
                Series.quotients(results.figures(row.name(), Contender.OURS), results.figures(otherRow, other));
        return Optional.of(of(target, target.row() == null ? other.label() : otherRow, quotients));
    }

    private static Judgement of(Target target, String versus, Series measured) {
        return new Judgement(target, versus, measured, Verdict.of(measured, target.limit()));
    }

    static List<Judgement> all(Results results, Row row) {
        return row.targets().stream()
                .flatMap(target -> of(results, row, target).stream())
                .toList();
    }

    /** Returns what was measured, as the target is said. */
    Series asSaid() {
        return target.inverse() ? measured.inverse() : measured;
    }
}
