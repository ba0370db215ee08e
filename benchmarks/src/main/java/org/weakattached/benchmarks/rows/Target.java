package org.weakattached.benchmarks.rows;

import org.jspecify.annotations.Nullable;
import org.weakattached.benchmarks.subject.Participant;

/**
 * What is wanted of ours in a row: at most so many times something else, or at most an amount.
 *
 * @param comparison what the figure of ours is divided by
 * @param contender the one that is compared with, if the comparison is with one
 * @param row the row that is compared with, if it is another
 * @param limit the largest quotient, or amount, that meets the target
 * @param inverse whether it is said the other way round: "so many times faster"
 * @param jdk the only JDK that it is wanted on, or {@link #ANY_JDK}
 */
public record Target(
        Comparison comparison,
        @Nullable Participant contender,
        @Nullable String row,
        double limit,
        boolean inverse,
        int jdk) {
    private static final int ANY_JDK = 0;

    /** What the figure of ours is divided by. */
    public enum Comparison {
        /** By nothing. */
        AMOUNT,
        /** By the figure of one contender. */
        CONTENDER,
        /** By the figure of each peer, of which the one that comes nearest counts. */
        EVERY_PEER
    }

    static Target atMost(double amount) {
        return new Target(Comparison.AMOUNT, null, null, amount, false, ANY_JDK);
    }

    static Target atMostTimes(double times, Participant contender) {
        return new Target(Comparison.CONTENDER, contender, null, times, false, ANY_JDK);
    }

    static Target atMostTimesEveryPeer(double times) {
        return new Target(Comparison.EVERY_PEER, null, null, times, false, ANY_JDK);
    }

    static Target fasterThan(double times, Participant contender) {
        return new Target(Comparison.CONTENDER, contender, null, 1 / times, true, ANY_JDK);
    }

    static Target fasterThanEveryPeer(double times) {
        return new Target(Comparison.EVERY_PEER, null, null, 1 / times, true, ANY_JDK);
    }

    /** Compares with ours in another row. */
    Target in(String otherRow) {
        return new Target(comparison, contender, otherRow, limit, inverse, jdk);
    }

    Target onJdk(int only) {
        return new Target(comparison, contender, row, limit, inverse, only);
    }

    /** Tells whether this is wanted on a JDK. */
    public boolean isFor(int feature) {
        return jdk == ANY_JDK || jdk == feature;
    }
}
