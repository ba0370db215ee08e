package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class ThreadsTest {
    private static final int THREADS = 4;
    private static final int PIECES = 1_000;

    @Test
    void countersSellTogether() throws InterruptedException, ExecutionException {
        Cheese brie = new Cheese("Brie");
        inAllThreads(() -> {
            for (int i = 0; i < PIECES; i++) {
                sell(brie, "Mr Mousebender");
            }
            return null;
        });

        assertThat(SalesAccessors.getPieces(brie)).isEqualTo(THREADS * PIECES);
        assertThat(SalesAccessors.getBestCustomer(brie)).isEqualTo("Mr Mousebender");
        assertThat(SalesAccessors.isSoldOut(brie)).isTrue();
    }

    private static void sell(Cheese cheese, String customer) {
        // region atomic
        int before = SalesAccessors.getAndAddPieces(cheese, 1); // atomic; no boxing
        if (before == 0) {
            SalesAccessors.bestCustomer().putIfAbsent(cheese, customer); // the first of all threads wins
        }
        SalesAccessors.bestCustomer().merge(cheese, customer, ThreadsTest::better); // better() may run more than once
        // endregion
        if (before == THREADS * PIECES - 1) {
            SalesAccessors.setSoldOut(cheese, true);
        }
    }

    private static String better(String best, String other) {
        return best.length() < other.length() ? other : best;
    }

    private static void inAllThreads(Callable<Void> task) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> done : executor.invokeAll(Collections.nCopies(THREADS, task))) {
                done.get();
            }
        } finally {
            executor.shutdown();
        }
    }
}
