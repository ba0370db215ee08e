package org.weakattached.benchmarks.report;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.Row;

/** Says in numbers of rows how ours stands. */
record Summary(List<Results> runs, List<Row> rows) {

    /** Says in how many rows ours is better than the best peer, and in how many one of the peers is. */
    String standing() {
        return """
                Beside the best peer of each of %s rows, WeakAttached takes less in %s, by more than 25 %% in the median and
                  in all rounds; a peer takes less in %s, by as much in the median.""".formatted(
                        ofEach(this::compared),
                        ofEach(run -> judged(run, Standing.Outcome.WON)),
                        ofEach(run -> judged(run, Standing.Outcome.LOST)));
    }

    /** Says how many targets are met. */
    String targets() {
        return "Of %s targets, %s are met and %s are not; of the rest, noise does not let it be said."
                .formatted(
                        ofEach(run -> verdicts(run).count()),
                        ofEach(run -> verdicts(run, Verdict.MET)),
                        ofEach(run -> verdicts(run, Verdict.NOT_MET)));
    }

    private long compared(Results run) {
        return rows.stream().filter(row -> Standing.best(run, row).isPresent()).count();
    }

    private long judged(Results run, Standing.Outcome outcome) {
        return rows.stream()
                .filter(row -> Standing.outcome(run, row) == outcome)
                .count();
    }

    private Stream<Verdict> verdicts(Results run) {
        return rows.stream().flatMap(row -> Judgement.all(run, row).stream()).map(Judgement::verdict);
    }

    private long verdicts(Results run, Verdict verdict) {
        return verdicts(run).filter(some -> some == verdict).count();
    }

    private String ofEach(ToLongFunction<Results> number) {
        return runs.stream().map(run -> String.valueOf(number.applyAsLong(run))).collect(Collectors.joining(" / "));
    }
}
