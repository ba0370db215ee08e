package org.weakattached.benchmarks.rows;

import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.subject.Contender;

/**
 * What is wanted of ours in a row: at most so many times something else, or at most an amount.
 *
 * @param comparison what the figure of ours is divided by
 * @param contender the one that is compared with, if the comparison is with one
 * @param row the row that is compared with, if it is another
 * @param limit the largest quotient, or amount, that meets the target
 * @param inverse whether it is said the other way round: "so many times faster"
 */
public record Target(
        Comparison comparison,
        @Nullable Contender contender,
        @Nullable String row,
        double limit,
        boolean inverse) {

    /** What the figure of ours is divided by. */
    public enum Comparison {
        /** By nothing. */
        AMOUNT,
        /** By the figure of one contender. */
        CONTENDER,
        /** By the figure of the peer that is nearest to it. */
        EVERY_PEER
    }

    static Target atMost(double amount) {
        return new Target(Comparison.AMOUNT, null, null, amount, false);
    }

    static Target atMostTimes(double times, Contender contender) {
        return new Target(Comparison.CONTENDER, contender, null, times, false);
    }

    static Target atMostTimesEveryPeer(double times) {
        return new Target(Comparison.EVERY_PEER, null, null, times, false);
    }

    static Target atMostTimesRow(double times, String row, Contender contender) {
        return new Target(Comparison.CONTENDER, contender, row, times, false);
    }

    static Target fasterThan(double times, Contender contender) {
        return new Target(Comparison.CONTENDER, contender, null, 1 / times, true);
    }

    static Target fasterThanEveryPeer(double times) {
        return new Target(Comparison.EVERY_PEER, null, null, 1 / times, true);
    }

    static Target fasterThanRow(double times, String row, Contender contender) {
        return new Target(Comparison.CONTENDER, contender, row, 1 / times, true);
    }
}
