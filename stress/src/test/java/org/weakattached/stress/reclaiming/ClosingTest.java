package org.weakattached.stress.reclaiming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.stress.Await;
import org.weakattached.stress.Effort;

/** Values that are closed with their hosts, while much else goes on. */
final class ClosingTest {
    private static final int THREADS = 4;
    private static final Logger LOGGER = Logger.getLogger("org.weakattached.runtime");

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    /** What was given back to a thread, or closed, each counted. */
    private static final class Value implements AutoCloseable {
        final AtomicInteger given = new AtomicInteger();
        final AtomicInteger closed = new AtomicInteger();

        @Override
        public void close() {
            closed.incrementAndGet();
            throw new IllegalStateException("on purpose");
        }
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        LOGGER.setLevel(null);
    }

    @Test
    void givesOrClosesEachValueOnceWhereThreadsRace() throws Exception {
        LOGGER.setLevel(Level.OFF);
        long seed = Effort.seed();
        for (int round = 0; round < Effort.of(5, 100); round++) {
            SplittableRandom random = new SplittableRandom(seed + round);
            List<Value> values = raceForHosts(random);
            Await.collecting(
                    "each value was given or closed, with seed " + seed,
                    () -> values.stream().allMatch(value -> value.given.get() + value.closed.get() == 1));
        }
    }

    private List<Value> raceForHosts(SplittableRandom random) throws Exception {
        List<Host> hosts = Stream.generate(Host::new).limit(200).toList();
        List<Callable<List<Value>>> tasks = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            SplittableRandom own = random.split();
            tasks.add(() -> IntStream.range(0, 20_000)
                    .mapToObj(n -> replaceOne(hosts.get(own.nextInt(hosts.size())), own.nextInt(3)))
                    .toList());
        }
        List<Value> values = new ArrayList<>();
        for (Future<List<Value>> made : threads.invokeAll(tasks)) {
            values.addAll(made.get());
        }
        return values;
    }

    private static Value replaceOne(Host host, int way) {
        Value value = new Value();
        WeakKeyDictionary<Host, AutoCloseable> dictionary = LentAccessors.value();
        switch (way) {
            case 0 -> give(dictionary.put(host, value));
            case 1 -> {
                give(dictionary.remove(host));
                give(dictionary.putIfAbsent(host, value) == null ? null : value);
            }
            default -> {
                AutoCloseable old = dictionary.replace(host, value);
                give(old == null ? value : old);
            }
        }
        return value;
    }

    private static void give(@Nullable AutoCloseable value) {
        if (value instanceof Value returned) {
            returned.given.incrementAndGet();
        }
    }

    /** Attaches another such value to another host when it is closed, until none is left. */
    private record Again(AtomicInteger left) implements AutoCloseable {
        @Override
        public void close() {
            if (left.decrementAndGet() > 0) {
                LentAccessors.setValue(new Host(), new Again(left));
            }
        }
    }

    @Test
    void closesOthersWhileValuesAttachAgain() {
        AtomicInteger left = new AtomicInteger(50);
        AtomicInteger closed = new AtomicInteger();
        LentAccessors.setValue(new Host(), new Again(left));
        for (int i = 0; i < 1_000; i++) {
            LentAccessors.setValue(new Host(), closed::incrementAndGet);
        }

        Await.collecting("all are closed", () -> left.get() == 0 && closed.get() == 1_000);
        Await.collecting(
                "nothing is attached", () -> LentAccessors.attachments().size() == 0);

        assertThat(left).hasValue(0);
        assertThat(closed).hasValue(1_000);
    }
}
