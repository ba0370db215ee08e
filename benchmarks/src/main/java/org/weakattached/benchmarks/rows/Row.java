package org.weakattached.benchmarks.rows;

import java.util.List;
import org.weakattached.benchmarks.subject.Contender;

/**
 * A row of the table.
 *
 * @param name what it is called on the command line and in the results
 * @param title what is measured, in words
 * @param unit the unit of the figures, of which smaller ones are better
 * @param workload what gives the figures
 * @param figure the name of the figure that the row shows
 * @param contenders with whom
 * @param quick whether it is in the quick form
 * @param targets what is wanted of ours
 */
public record Row(
        String name,
        String title,
        String unit,
        Workload workload,
        String figure,
        List<Contender> contenders,
        boolean quick,
        List<Target> targets) {

    Row notQuick() {
        return new Row(name, title, unit, workload, figure, contenders, false, targets);
    }

    Row with(Target... wanted) {
        return new Row(name, title, unit, workload, figure, contenders, quick, List.of(wanted));
    }

    Row of(List<Contender> some) {
        return new Row(name, title, unit, workload, figure, some, quick, targets);
    }
}
