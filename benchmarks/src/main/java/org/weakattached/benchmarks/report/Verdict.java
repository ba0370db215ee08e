package org.weakattached.benchmarks.report;

/** What the rounds say of a target, the best first. */
enum Verdict {
    MET("met"),
    TOO_FEW_ROUNDS("cannot be judged (too few rounds)"),
    TOO_WIDE("cannot be judged (rounds disagree)"),
    NOT_MET("not met");

    private static final double WIDEST_SPREAD = 0.25;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** Judges by the median, if the rounds agree on the side of the limit, or at least on the figure. */
    static Verdict of(Series series, double limit, int leastRounds) {
        if (series.rounds() < leastRounds) {
            return TOO_FEW_ROUNDS;
        }
        boolean agree = series.highest() <= limit || series.lowest() > limit;
        if (!agree && series.spread() > WIDEST_SPREAD) {
            return TOO_WIDE;
        }
        return series.median() <= limit ? MET : NOT_MET;
    }

    @Override
    public String toString() {
        return words;
    }
}
