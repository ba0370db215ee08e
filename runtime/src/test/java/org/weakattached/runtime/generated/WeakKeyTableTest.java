package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Gc;
import org.weakattached.runtime.internal.reclaim.Reclaimer;

final class WeakKeyTableTest {

    /** An entry with one field, as the processor would generate it. */
    private static class Probe extends WeakKeyTable.Entry<Object> {
        volatile @Nullable Object value;

        Probe(@Nullable Object host) {
            super(host);
        }

        @Override
        public @Nullable Object read(int field) {
            return value;
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object newValue) {
            throw new UnsupportedOperationException();
        }
    }

    private static class Table extends WeakKeyTable<Object, Probe> {
        final AtomicInteger created = new AtomicInteger();

        @Override
        public Probe create(Object host) {
            created.incrementAndGet();
            return new Probe(host);
        }
    }

    private final Table table = new Table();

    @Test
    void findsNothingOnAnUnattachedHost() {
        assertThat(table.find(new Object())).isNull();
        assertThat(table.created).hasValue(0);
    }

    @Test
    void findsWhatWasAttached() {
        Object host = new Object();
        Probe entry = table.attach(host);
        assertThat(table.find(host)).isSameAs(entry);
        assertThat(table.attach(host)).isSameAs(entry);
        assertThat(entry.get()).isSameAs(host);
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void givesDefaultsWhereNothingIsAttached() {
        class Defaulting extends Table {
            @Nullable Probe meanwhile;

            @Override
            public Probe createDefaults() {
                Probe made = new Probe(null);
                if (meanwhile == null) {
                    meanwhile = made;
                    meanwhile = defaults();
                }
                return made;
            }
        }
        Defaulting defaulting = new Defaulting();
        Object host = new Object();
        Probe attached = defaulting.attach(host);

        Probe defaults = defaulting.findOrDefaults(new Object());

        assertThat(defaults).isNotNull().isSameAs(defaulting.meanwhile).isSameAs(defaulting.defaults());
        assertThat(defaulting.findOrDefaults(host)).isSameAs(attached);
        assertThat(defaulting.created).hasValue(1);
    }

    @Test
    void givesHandlesOfFieldsToGeneratedCode() {
        VarHandle handle = Fields.handle(MethodHandles.lookup(), Probe.class, "value", Object.class);
        Probe probe = table.attach(new Object());

        handle.setVolatile(probe, "a");

        assertThat(probe.value).isEqualTo("a");
    }

    @Test
    void tellsEqualHostsApart() {
        String one = new String("host");
        String two = new String("host");
        assertThat(table.attach(one)).isNotSameAs(table.attach(two));
    }

    @Test
    void refusesNullByName() {
        assertThatThrownBy(() -> table.find(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("host");
        assertThatThrownBy(() -> table.attach(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("host");
        assertThatThrownBy(() -> table.detach(nothing()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("host");
    }

    @SuppressWarnings("NullAway")
    private static Object nothing() {
        return null;
    }

    @Test
    void refusesHostsWithoutIdentityBeforeAnythingIsMade() {
        for (Object host : List.of(1, Optional.of("x"), List.of(), List.of(1, 2, 3), java.util.Map.of(), 'c')) {
            assertThat(table.find(host)).isNull();
            assertThatThrownBy(() -> table.attach(host))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(host.getClass().getName() + " has no identity, so data cannot be attached to it");
        }
        assertThat(table.created).hasValue(0);
    }

    @Test
    void detachesOnce() {
        Object host = new Object();
        Probe first = table.attach(host);
        assertThat(table.detach(host)).isTrue();
        assertThat(table.detach(host)).isFalse();
        assertThat(table.find(host)).isNull();
        assertThat(table.attach(host)).isNotSameAs(first);
        assertThat(table.reclaimed()).isZero();
    }

    /** A table in which a host comes back, once, while the thread that made the table sweeps it. */
    private static final class Returning extends Table {
        private final Thread maker = Thread.currentThread();
        private final Object host;
        private boolean returned;

        Returning(Object host) {
            this.host = host;
        }

        @Override
        public Probe create(Object attached) {
            return new Probe(attached) {
                @Override
                protected boolean isEmptied() {
                    if (Thread.currentThread() == maker && !returned) {
                        attach(host);
                        returned = true;
                    }
                    return false;
                }
            };
        }
    }

    @Test
    void detachesWhatWasThereAndNotWhatCameAfter() {
        Returning bin;
        do { // again if a collection lets the reclaiming thread sweep first
            List<Object> hosts = hostsOfOneBin(3);
            Object host = hosts.get(2);
            bin = new Returning(host);
            List<Probe> entries = hosts.stream().map(bin::attach).toList();
            entries.get(0).clear();
            entries.get(1).clear();

            assertThat(bin.detach(host)).isTrue();
            assertThat(bin.find(host) != null).isEqualTo(bin.returned);
        } while (!bin.returned);
    }

    /** Makes hosts that get into the same bin of a small table. */
    private static List<Object> hostsOfOneBin(int count) {
        return Stream.generate(Object::new)
                .filter(host -> System.identityHashCode(host) % 8 == 0)
                .limit(count)
                .toList();
    }

    @Test
    void keepsEveryLiveHostThroughGrowth() {
        IdentityHashMap<Object, Probe> model = new IdentityHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            Object host = new Object();
            model.put(host, table.attach(host));
            if (i % 10_000 == 0) {
                model.forEach((h, entry) -> assertThat(table.find(h) == entry).isTrue());
            }
        }
        model.forEach((h, entry) -> assertThat(table.find(h) == entry).isTrue());
        assertThat(table.size()).isEqualTo(100_000);
        assertThat(iterated(table)).isEqualTo(model.keySet());
        Gc.awaitUntouched(() -> !table.isGrowing());
    }

    @Test
    void reclaimsDeadEntriesWithoutBeingTouched() {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Object host = new Object();
            table.attach(host);
            if (i % 100 == 0) {
                kept.add(host);
            }
        }
        Gc.await(() -> table.size() == 100);
        assertThat(table.reclaimed()).isEqualTo(9_900);
        assertThat(kept).allSatisfy(host -> assertThat(table.find(host)).isNotNull());
    }

    @Test
    void reclaimsASingleEntry() {
        WeakReference<Probe> entry = new WeakReference<>(table.attach(new Object()));
        Gc.await(() -> entry.refersTo(null));
        assertThat(table.size()).isZero();
    }

    @Test
    void sweepsInStepsUntilAllThatWasDeadIsGone() {
        List<Object> hosts = Stream.generate(Object::new).limit(1_000).toList();
        List<Probe> entries = hosts.stream().map(table::attach).toList();
        entries.subList(0, 400).forEach(Probe::clear);
        int before = Reclaimer.collections();
        Gc.await(() -> Reclaimer.look() > before);
        int since = Reclaimer.collections();

        boolean done;
        do {
            done = table.sweep(true, since, 100);
        } while (!done);

        assertThat(table.reclaimed()).isEqualTo(400);
        assertThat(table.size()).isEqualTo(600);
        assertThat(hosts.subList(400, 1_000)).allMatch(host -> table.find(host) != null);
    }

    @Test
    void isCollectedItselfWhenNobodyRefersToIt() {
        Object host = new Object();
        WeakReference<Table> abandoned = new WeakReference<>(tableWith(host));
        Gc.await(() -> abandoned.refersTo(null));
        assertThat(host).isNotNull();
    }

    private static Table tableWith(Object host) {
        Table made = new Table();
        made.attach(host);
        return made;
    }

    @Tag("slow")
    @Test
    void outlivesAFloodOfShortLivedHosts() {
        // Together they would not fit into the heap that the tests are given.
        for (int i = 0; i < 3_000_000; i++) {
            table.attach(new Object());
        }
        Gc.await(table::isIdle);
        assertThat(table.reclaimed()).isEqualTo(3_000_000);
    }

    @Test
    void attachesOneEntryWhereThreadsRace() throws Exception {
        int threads = 4;
        int hosts = 20_000;
        Object[] host = new Object[hosts];
        for (int i = 0; i < hosts; i++) {
            host[i] = new Object();
        }
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Probe[]> found = together(threads, () -> {
            Probe[] entries = new Probe[hosts];
            start.await();
            for (int i = 0; i < hosts; i++) {
                entries[i] = table.attach(host[i]);
            }
            return entries;
        });
        assertThat(found).allSatisfy(entries -> assertThat(entries).isEqualTo(found.get(0)));
        assertThat(table.size()).isEqualTo(hosts);
    }

    @Test
    void findsAndListsAllInTheMiddleOfGrowth() {
        List<Object> hosts = attachUntilItGrows();
        assertThat(hosts).allMatch(host -> table.find(host) != null);
        assertThat(iterated(table)).hasSameSizeAs(hosts).containsAll(hosts);
    }

    @Test
    void listsEachOnceWhereTheTableGrewMeanwhile() {
        Object first = new Object();
        table.attach(first);
        Iterator<Probe> entries = table.entries();
        List<Object> hosts = Stream.generate(Object::new).limit(1_000).toList();
        hosts.forEach(table::attach);

        List<Object> listed = new ArrayList<>();
        entries.forEachRemaining(entry -> listed.add(Objects.requireNonNull(entry.get())));

        assertThat(listed).contains(first).hasSize(1 + hosts.size()).containsAll(hosts);
    }

    /** Returns the hosts, some of which have moved already. */
    private List<Object> attachUntilItGrows() {
        List<Object> hosts = new ArrayList<>();
        while (!table.isGrowing()) {
            Object host = new Object();
            table.attach(host);
            hosts.add(host);
        }
        return hosts;
    }

    @Test
    void finishesGrowthThatNobodyGoesOnWith() {
        List<Object> hosts = attachUntilItGrows();
        Gc.awaitUntouched(() -> !table.isGrowing());
        assertThat(table.binCount()).isGreaterThan(hosts.size() * 4 / 3 + 1);
        assertThat(hosts).allSatisfy(host -> assertThat(table.find(host)).isNotNull());
    }

    @Tag("slow")
    @Test
    void missesNothingWhileTheTableGrows() throws Exception {
        for (int round = 0; round < 20; round++) {
            Table growing = new Table();
            List<Object> old = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                Object host = new Object();
                growing.attach(host);
                old.add(host);
            }
            AtomicBoolean done = new AtomicBoolean();
            AtomicInteger seed = new AtomicInteger();
            List<Integer> missed = together(3, () -> {
                if (seed.incrementAndGet() == 1) {
                    List<Object> kept = new ArrayList<>();
                    for (int i = 0; i < 50_000; i++) {
                        Object host = new Object();
                        growing.attach(host);
                        if (i % 2 == 0) {
                            kept.add(host);
                        }
                    }
                    done.set(true);
                    return kept.size() - 25_000;
                }
                Random random = new Random(seed.get());
                int misses = 0;
                while (!done.get()) {
                    Object host = old.get(random.nextInt(old.size()));
                    if (growing.find(host) == null) {
                        misses++;
                    }
                    if (growing.find(new Object()) != null) {
                        misses++;
                    }
                }
                return misses;
            });
            assertThat(missed).containsOnly(0);
        }
    }

    @Tag("slow")
    @Test
    void iteratesOverEachLiveHostOnceWhileTheTableGrows() throws Exception {
        for (int round = 0; round < 20; round++) {
            Table growing = new Table();
            Set<Object> old = Collections.newSetFromMap(new IdentityHashMap<>());
            for (int i = 0; i < 1_000; i++) {
                Object host = new Object();
                growing.attach(host);
                old.add(host);
            }
            AtomicBoolean done = new AtomicBoolean();
            AtomicInteger turn = new AtomicInteger();
            List<Boolean> right = together(2, () -> {
                if (turn.incrementAndGet() == 1) {
                    for (int i = 0; i < 50_000; i++) {
                        growing.attach(new Object());
                    }
                    done.set(true);
                    return true;
                }
                boolean complete = true;
                do {
                    complete &= iterated(growing).containsAll(old);
                } while (!done.get());
                return complete;
            });
            assertThat(right).containsOnly(true);
        }
    }

    @Tag("slow")
    @Test
    void detachesUnderConcurrentGrowth() throws Exception {
        AtomicInteger detached = new AtomicInteger();
        together(3, () -> {
            List<Object> mine = new ArrayList<>();
            for (int i = 0; i < 50_000; i++) {
                Object host = new Object();
                table.attach(host);
                mine.add(host);
                if (i % 3 == 0) {
                    Object gone = mine.get(i / 2);
                    if (table.detach(gone)) {
                        detached.incrementAndGet();
                        assertThat(table.find(gone)).isNull();
                    }
                }
            }
            int left = 0;
            for (Object host : mine) {
                left += table.find(host) == null ? 0 : 1;
            }
            return left;
        });
        Gc.await(() -> table.isIdle());
        assertThat(table.reclaimed() + detached.get()).isEqualTo(150_000);
    }

    @Tag("slow")
    @Test
    void losesNothingWhereTheStackOverflows() throws InterruptedException {
        for (int round = 0; round < 100; round++) {
            Table table = new Table();
            List<Object> attached = new ArrayList<>();
            Thread deep = new Thread(
                    null,
                    () -> {
                        try {
                            attachDeeper(table, attached);
                        } catch (StackOverflowError e) {
                            table.attach(new Object());
                        }
                    },
                    "deep",
                    180_000 + 4_000 * round);
            deep.start();
            deep.join();
            for (int i = attached.size(); i >= 0; i--) {
                table.attach(new Object());
            }
            assertThat(attached.subList(0, attached.size() - 1)).allMatch(host -> table.find(host) != null);
            // Detaching waits for the lock, which nobody may have left taken.
            assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> table.detach(attached.get(0))))
                    .isTrue();
        }
    }

    @SuppressWarnings("InfiniteRecursion") // until the stack overflows
    private static int attachDeeper(Table table, List<Object> attached) {
        Object host = new Object();
        attached.add(host);
        table.attach(host);
        return attachDeeper(table, attached) + 1;
    }

    private static Set<Object> iterated(Table table) {
        Set<Object> hosts = Collections.newSetFromMap(new IdentityHashMap<>());
        table.entries().forEachRemaining(entry -> {
            Object host = entry.get();
            if (host != null) {
                assertThat(hosts.add(host)).isTrue();
            }
        });
        return hosts;
    }

    private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(Collections.nCopies(threads, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void closesTheValueOfALoserAndOfTheDefaults() {
        Set<String> closed = new HashSet<>();
        class Closing extends Probe implements ClosingEntry {
            private final String name;

            Closing(@Nullable Object host, String name) {
                super(host);
                this.name = name;
            }

            @Override
            public @Nullable AutoCloseable[] takeCloseables() {
                return new @Nullable AutoCloseable[] {() -> closed.add(name)};
            }
        }
        class Racing extends WeakKeyTable<Object, Probe> {
            @Nullable Probe winner;

            @Override
            public Probe create(Object host) {
                if (winner != null) {
                    return new Closing(host, "second");
                }
                winner = new Probe(host);
                assertThat(attach(host)).isInstanceOf(Closing.class);
                return new Closing(host, "loser");
            }

            @Override
            public Probe createDefaults() {
                return new Closing(null, "defaults");
            }
        }
        Racing racing = new Racing();
        Object host = new Object();
        Probe attached = racing.attach(host);
        assertThat(racing.find(host)).isSameAs(attached);
        assertThat(closed).containsExactly("loser");
        assertThat(racing.defaults()).isSameAs(racing.defaults());
        assertThat(closed).containsExactlyInAnyOrder("loser", "defaults");
    }

    @Test
    void passesOnWhatCreateThrowsAndTriesAgain() {
        AtomicInteger tries = new AtomicInteger();
        IllegalStateException failure = new IllegalStateException("first");
        WeakKeyTable<Object, Probe> failing = new WeakKeyTable<>() {
            @Override
            public Probe create(Object host) {
                if (tries.incrementAndGet() == 1) {
                    throw failure;
                }
                return new Probe(host);
            }
        };
        Object host = new Object();
        assertThatThrownBy(() -> failing.attach(host)).isSameAs(failure);
        assertThat(failing.find(host)).isNull();
        assertThat(failing.attach(host)).isNotNull();
    }
}
