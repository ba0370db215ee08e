package org.weakattached.benchmarks.rows;

import java.util.List;
import org.weakattached.benchmarks.subject.Contender;
import org.weakattached.benchmarks.subject.Participant;

/**
 * A row of the table.
 *
 * @param name what it is called on the command line and in the results
 * @param title what is measured, in words
 * @param unit the unit of the figures, of which smaller ones are better
 * @param workload what gives the figures
 * @param figure the name of the figure that the row shows
 * @param ours the one whose figures are judged, and which the others are compared with
 * @param contenders all who take part
 * @param quick whether it is in the quick form
 * @param rounds how many rounds are enough
 * @param targets what is wanted of ours
 */
public record Row(
        String name,
        String title,
        String unit,
        Workload workload,
        String figure,
        Participant ours,
        List<Participant> contenders,
        boolean quick,
        int rounds,
        List<Target> targets) {
    /** To judge times. */
    private static final int ROUNDS = 5;

    /** To show times of which nothing is claimed. */
    private static final int FEWER_ROUNDS = 3;

    /** Makes a row of the side-table and others, without targets. */
    static Row of(
            String name, String title, String unit, Workload workload, String figure, List<Contender> contenders) {
        return of(name, title, unit, workload, figure, Contender.OURS, contenders);
    }

    /** Makes a row without targets. */
    static Row of(
            String name,
            String title,
            String unit,
            Workload workload,
            String figure,
            Participant ours,
            List<? extends Participant> contenders) {
        return new Row(
                name, title, unit, workload, figure, ours, List.copyOf(contenders), false, FEWER_ROUNDS, List.of());
    }

    /** Returns the row with targets. */
    Row with(Target... wanted) {
        return new Row(name, title, unit, workload, figure, ours, contenders, true, ROUNDS, List.of(wanted));
    }

    /** Returns the row with some contenders only. */
    public Row among(List<? extends Participant> some) {
        return new Row(name, title, unit, workload, figure, ours, List.copyOf(some), quick, rounds, targets);
    }

    Row notQuick() {
        return new Row(name, title, unit, workload, figure, ours, contenders, false, rounds, targets);
    }

    /** Returns the row as one whose figures do not vary. */
    Row exact() {
        return new Row(name, title, unit, workload, figure, ours, contenders, quick, 1, targets);
    }

    /** Tells whether the figures do not vary. */
    public boolean isExact() {
        return rounds == 1;
    }
}
