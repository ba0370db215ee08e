package org.weakattached.agent.attached.programs;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What fails a program that has no test library beside it. */
public final class Check {
    private Check() {}

    /** Fails, and says why, unless a condition holds. */
    public static void that(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    static void equal(@Nullable Object expected, @Nullable Object actual) {
        that(Objects.equals(expected, actual), "expected " + expected + ", got " + actual);
    }

    static void same(@Nullable Object expected, @Nullable Object actual) {
        that(expected == actual, "expected the same as " + expected + ", got " + actual);
    }

    /** Fails unless an action throws an exception of a type, with a message. */
    public static void fails(Class<? extends Throwable> type, String message, Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            equal(type, e.getClass());
            equal(message, e.getMessage());
            return;
        }
        throw new AssertionError("did not throw " + type.getName() + ": " + message);
    }

    /** Collects garbage until a condition holds, and fails if that takes a minute. */
    public static void collected(BooleanSupplier condition, String otherwise) {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!condition.getAsBoolean()) {
            that(System.nanoTime() < deadline, otherwise);
            System.gc();
            Thread.onSpinWait();
        }
    }

    /**
     * Fails if a condition comes to hold, though garbage is collected until something else that is as unreachable is collected, and
     * once more.
     */
    public static void notCollected(BooleanSupplier condition, String otherwise) {
        for (int i = 0; i < 2; i++) {
            var canary = new java.lang.ref.WeakReference<>(new Object());
            collected(() -> canary.get() == null, "nothing is collected");
            that(!condition.getAsBoolean(), otherwise);
        }
    }
}
