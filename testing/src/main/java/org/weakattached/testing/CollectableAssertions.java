package org.weakattached.testing;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Assertions that objects can be collected once they are dropped. Those that fail throw a {@link NotCollectedError}, which says
 * what holds the object.
 *
 * <p>Collections are asked for with {@link System#gc} until the object is gone or the deadline has passed, which is 10 seconds
 * unless it is given. A deadline is a positive duration, and bounds the wait for the collector; what a failure adds, to dump the heap
 * and to search it, is not counted.
 *
 * <p>All methods may be called by any number of threads, and in tests that run in parallel; those that fail at the same time dump
 * the heap one after the other. Null is refused with a {@link NullPointerException}, a deadline that is not positive with an {@link
 * IllegalArgumentException}.
 *
 * <p>An object that can never be collected, or of which others have copies, makes no test: an {@link IllegalArgumentException}
 * refuses what has no identity, such as an {@code Integer}, interned strings, and classes and enum constants of the program's own
 * class loader.
 */
public final class CollectableAssertions {
    static final Duration DEADLINE = Duration.ofSeconds(10);

    private CollectableAssertions() {}

    /**
     * Asserts that what the supplier makes can be collected. The supplier must make a new object, and keep it nowhere that it should
     * not be kept. What it throws, the caller gets.
     */
    public static <T> void assertCollectable(Supplier<? extends T> supplier) {
        assertCollectable(DEADLINE, supplier);
    }

    /** Asserts that what the supplier makes can be collected within the deadline. */
    public static <T> void assertCollectable(Duration deadline, Supplier<? extends T> supplier) {
        assertCollectable(deadline, supplier, object -> {});
    }

    /**
     * Asserts that what the supplier makes can be collected after it was used. Use is what may leak, such as to attach a value:
     *
     * <pre>{@code
     * assertCollectable(Exchange::new, exchange -> TraceAccessors.setSession(exchange, new Session(exchange)));
     * }</pre>
     *
     * <p>What either function throws, the caller gets.
     */
    public static <T> void assertCollectable(Supplier<? extends T> supplier, Consumer<? super T> use) {
        assertCollectable(DEADLINE, supplier, use);
    }

    /** Asserts that what the supplier makes can be collected within the deadline after it was used. */
    public static <T> void assertCollectable(
            Duration deadline, Supplier<? extends T> supplier, Consumer<? super T> use) {
        requirePositive(deadline);
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(use, "use");
        Collector.await(List.of(make(supplier, use)), deadline);
    }

    /** Asserts that an object is collected which the test has made and dropped itself. */
    public static void assertCollected(WeakReference<?> reference) {
        assertCollected(DEADLINE, reference);
    }

    /** Asserts that an object is collected within the deadline which the test has made and dropped itself. */
    public static void assertCollected(Duration deadline, WeakReference<?> reference) {
        requirePositive(deadline);
        Objects.requireNonNull(reference, "reference");
        Sought sought = Sought.referentOf(reference);
        if (sought != null) {
            Collector.await(List.of(sought), deadline);
        }
    }

    /** Has a frame of its own, which is gone when the wait begins: an interpreted or debugged caller might keep the object. */
    private static <T> Sought make(Supplier<? extends T> supplier, Consumer<? super T> use) {
        T object = Objects.requireNonNull(supplier.get(), "the supplier made null, which nothing can be asserted of");
        Mortal.require(object);
        use.accept(object);
        return new Sought(object);
    }

    static Duration requirePositive(Duration deadline) {
        if (deadline.isZero() || deadline.isNegative()) {
            throw new IllegalArgumentException("the deadline is not positive: " + deadline);
        }
        return deadline;
    }
}
