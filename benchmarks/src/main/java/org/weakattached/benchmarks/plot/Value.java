package org.weakattached.benchmarks.plot;

/**
 * A median, and what it varies between. One that is infinite is drawn as an arrow.
 *
 * @param words how the median is written
 */
public record Value(Mark mark, double median, double lowest, double highest, String words) {
    boolean isFinite() {
        return Double.isFinite(median);
    }
}
