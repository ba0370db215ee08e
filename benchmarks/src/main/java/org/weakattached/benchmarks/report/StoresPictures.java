package org.weakattached.benchmarks.report;

import java.util.List;
import java.util.Map;
import org.weakattached.benchmarks.plot.Chart;
import org.weakattached.benchmarks.plot.Mark;
import org.weakattached.benchmarks.rows.StoreRows;
import org.weakattached.benchmarks.stores.Place;

/** The picture of what stores take, beside a field and the side-table. */
final class StoresPictures {
    private static final Map<Mark, String> LEGEND = Map.of(
            Mark.DISC, "the side-table, without a store",
            Mark.SQUARE, "stores",
            Mark.RING, "the limit");

    private StoresPictures() {}

    static List<Picture> of(List<Results> runs) {
        Chart chart = new RowChart<>(runs, Place.ofStores(), Place.SIDE_TABLE, StoresPictures::mark, LEGEND)
                .of(
                        "Reads of an int, by the place where it is kept, 1,000 hosts",
                        "ns a read, logarithmic; further left is better",
                        true,
                        List.of(StoreRows.READ));
        return List.of(new Picture("stores-reads", chart, "-Dbenchmarks=stores"));
    }

    private static Mark mark(Place place) {
        return switch (place) {
            case FIELD -> Mark.RING;
            case SIDE_TABLE -> Mark.DISC;
            default -> Mark.SQUARE;
        };
    }
}
