package org.weakattached.examples.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A counter that has a bell. */
final class Counter {
    @Nullable Cheese displayed;

    // region bell
    static final class Bell { // static: it has no counter behind it
        private final List<String> log = new ArrayList<>();

        void ring(Counter counter) { // and is told which one is meant
            log.add(String.valueOf(counter.displayed));
        }
    }
    // endregion
}
