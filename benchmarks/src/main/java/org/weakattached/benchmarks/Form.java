package org.weakattached.benchmarks;

import org.weakattached.benchmarks.rows.Row;

/** How much is measured. */
enum Form {
    /** All, with enough rounds to judge. */
    FULL(5),

    /** Some, to see where it goes. */
    QUICK(2);

    private final int rounds;

    Form(int rounds) {
        this.rounds = rounds;
    }

    int rounds() {
        return rounds;
    }

    boolean has(Row row) {
        return this == FULL || row.quick();
    }
}
