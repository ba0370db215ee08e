package org.weakattached.benchmarks.stores;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@link Guest} is where its classes inherit the fields from one class: the limit. */
@SuppressWarnings("UnusedVariable") // by the handles only
abstract class Resident {
    /** Makes an instance of each class. */
    static final List<Supplier<Resident>> CLASSES = List.of(
            Resident1::new,
            Resident2::new,
            Resident3::new,
            Resident4::new,
            Resident5::new,
            Resident6::new,
            Resident7::new,
            Resident8::new);

    @Nullable Object value;

    int count;

    private static final class Resident1 extends Resident {}

    private static final class Resident2 extends Resident {}

    private static final class Resident3 extends Resident {}

    private static final class Resident4 extends Resident {}

    private static final class Resident5 extends Resident {}

    private static final class Resident6 extends Resident {}

    private static final class Resident7 extends Resident {}

    private static final class Resident8 extends Resident {}
}
