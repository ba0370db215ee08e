package org.weakattached.stress.soak;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.weakattached.stress.Effort;

/** Rounds of random operations by several threads, each followed by a quiet point at which all is checked. */
public final class Soak {
    private static final int THREADS = 4;
    private static final long HOSTS_OF_ONE = 1L << 48;

    /** After so many rounds what stands alone is made anew. */
    private static final int ROUNDS_OF_STRUCTURES = 5;

    private final SplittableRandom random;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Memory memory = new Memory();
    private final List<Worker> workers;
    private Structures structures = new Structures();
    private Shared shared = new Shared(0, structures);
    private long rounds;

    private Soak(long seed) {
        random = new SplittableRandom(seed);
        workers = LongStream.rangeClosed(1, THREADS)
                .mapToObj(n -> new Worker(random.split(), n * HOSTS_OF_ONE, structures, shared))
                .toList();
    }

    /** Takes the number of seconds, and perhaps the seed. Exits with 1 where something is not as it should be. */
    public static void main(String[] arguments) {
        long seconds = Long.parseLong(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : Effort.seed();
        Report.begin(seconds, seed);
        Soak soak = new Soak(seed);
        try {
            soak.run(System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
        } catch (Throwable e) {
            System.out.println("failed in round " + soak.rounds);
            e.printStackTrace(System.out);
            System.exit(1);
        } finally {
            soak.threads.shutdownNow();
        }
    }

    private void run(long end) throws ExecutionException, InterruptedException {
        do {
            for (Future<Worker> round : threads.invokeAll(workers)) {
                round.get();
            }
            new QuietPoint(workers, structures, shared).check();
            memory.look();
            rounds++;
            renew();
        } while (System.nanoTime() - end < 0);
        Report.end(workers, rounds, memory);
        memory.check();
    }

    private void renew() {
        if (rounds % ROUNDS_OF_STRUCTURES == 0) {
            structures = new Structures();
            workers.forEach(worker -> worker.moveTo(structures));
        }
        shared = new Shared(rounds * shared.size(), structures);
        workers.forEach(worker -> worker.share(shared));
    }
}
