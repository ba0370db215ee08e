package org.weakattached.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weakattached.benchmarks.rows.Row;
import org.weakattached.benchmarks.rows.Target;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Participant;

/**
 * A target beside what was measured.
 *
 * @param versus who ours was compared with, or an empty text
 * @param measured the quotients, or amounts
 */
record Judgement(Target target, String versus, Series measured, Verdict verdict) {

    private static final Comparator<Judgement> WORST_LAST = Comparator.comparing(Judgement::verdict)
            .thenComparingDouble(judgement -> judgement.measured().median());

    /** Judges a target, if it is wanted on this JDK and there are the figures for it. */
    static Optional<Judgement> of(Results results, Row row, Target target) {
        if (!target.isFor(results.environment().feature())) {
            return Optional.empty();
        }
        return switch (target.comparison()) {
            case AMOUNT ->
                results.has(row.name(), row.ours())
                        ? Optional.of(of(row, target, "", Series.of(results.figures(row.name(), row.ours()))))
                        : Optional.empty();
            case CONTENDER -> against(results, row, target, Objects.requireNonNull(target.contender()));
            case EVERY_PEER ->
                Contender.peers().stream()
                        .flatMap(peer -> against(results, row, target, peer).stream())
                        .max(WORST_LAST);
        };
    }

    private static Optional<Judgement> against(Results results, Row row, Target target, Participant other) {
        String otherRow = Objects.requireNonNullElse(target.row(), row.name());
        if (!results.has(row.name(), row.ours()) || !results.has(otherRow, other)) {
            return Optional.empty();
        }
        Series quotients = Series.quotients(results.figures(row.name(), row.ours()), results.figures(otherRow, other));
        return Optional.of(of(row, target, target.row() == null ? other.label() : otherRow, quotients));
    }

    private static Judgement of(Row row, Target target, String versus, Series measured) {
        return new Judgement(target, versus, measured, Verdict.of(measured, target.limit(), row.rounds()));
    }

    static List<Judgement> all(Results results, Row row) {
        return row.targets().stream()
                .flatMap(target -> of(results, row, target).stream())
                .toList();
    }

    /** Returns the verdict, and where there is none, on which side of the limit the median is. */
    String words() {
        boolean judged = verdict == Verdict.MET || verdict == Verdict.NOT_MET;
        return judged
                ? verdict.toString()
                : verdict + (measured.median() <= target.limit() ? ", met so far" : ", not met so far");
    }

    /** Returns what was measured, as the target is said. */
    Series asSaid() {
        return target.inverse() ? measured.inverse() : measured;
    }
}
