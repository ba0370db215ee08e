package org.weakattached.runtime.internal.reclaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.CapturedLog;
import org.weakattached.runtime.Gc;
import org.weakattached.runtime.Jvm;
import org.weakattached.runtime.Trace;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.generated.ClosingEntry;
import org.weakattached.runtime.generated.WeakKeyTable;
import org.weakattached.runtime.internal.jvm.Log;

final class ReclaimerTest {
    private static final String NAME = "weakattached-reclaimer";
    private static final String CALLBACKS = "weakattached-callbacks";

    private static long reclaimers() {
        return threads(NAME);
    }

    private static long threads(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .count();
    }

    @Test
    void hasADaemonThreadWhileSomethingIsAttached() {
        for (int round = 0; round < 2; round++) {
            Gc.await(() -> reclaimers() == 0);
            WeakKeyDictionary<Object, String> dictionary = new WeakKeyDictionary<>();
            Object host = new Object();
            dictionary.put(host, "value");
            Gc.await(() -> reclaimers() == 1);
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().equals(NAME))
                    .allMatch(Thread::isDaemon)
                    .allMatch(thread -> thread.getContextClassLoader() == null)
                    .extracting(Thread::getThreadGroup)
                    .allMatch(group -> group.getParent() == null);
            assertThat(dictionary.remove(host)).isEqualTo("value");
            Gc.await(() -> reclaimers() == 0);
            assertThat(dictionary).isEmpty(); // and still there
        }
    }

    @Tag("slow")
    @Test
    void pinsNoClassLoader() throws Exception {
        Object host = new Object();
        Gc.await(() -> reclaimers() == 0);
        WeakReference<ClassLoader> loader = new WeakReference<>(attachInALoaderOfItsOwn(host));
        Gc.await(() -> reclaimers() == 1 || loader.refersTo(null));
        Gc.await(() -> loader.refersTo(null));
        Gc.await(() -> reclaimers() == 0);
        assertThat(host).isNotNull();
    }

    /** Attaches to a host that outlives the loader, through a copy of the library that only the loader knows. */
    @SuppressWarnings("unchecked")
    private static ClassLoader attachInALoaderOfItsOwn(Object host) throws ReflectiveOperationException, IOException {
        URL[] library = Stream.of(WeakKeyDictionary.class, org.weakattached.Hold.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        URLClassLoader loader = new URLClassLoader(library, ClassLoader.getPlatformClassLoader());
        Class<?> type = loader.loadClass(WeakKeyDictionary.class.getName());
        assertThat(type).isNotSameAs(WeakKeyDictionary.class);
        Map<Object, Object> dictionary =
                (Map<Object, Object>) type.getDeclaredConstructor().newInstance();
        dictionary.put(host, loader.loadClass(WeakRef.class.getName()));
        assertThat(dictionary).hasSize(1);
        return loader;
    }

    @Test
    void runsCallbacksInAThreadOfTheirOwnOneAfterTheOther() {
        AtomicInteger inThread = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<WeakRef<Object>> refs = new ArrayList<>();
        try (CapturedLog log = new CapturedLog()) {
            for (int i = 0; i < 3; i++) {
                refs.add(WeakRef.of(new Object(), gone -> {
                    most.accumulateAndGet(together.incrementAndGet(), Math::max);
                    inThread.addAndGet(Thread.currentThread().getName().equals(CALLBACKS) ? 1 : 0);
                    together.decrementAndGet();
                    throw new IllegalStateException("on purpose");
                }));
            }
            Gc.await(() -> log.messages().size() == 3);
            assertThat(log.messages()).containsOnly("a callback failed: on purpose");
        }
        assertThat(inThread).hasValue(3);
        assertThat(most).hasValue(1);
        assertThat(refs).noneMatch(WeakRef::isAlive);
        Gc.await(() -> threads(CALLBACKS) == 0);
    }

    @Test
    void reclaimsWhileACallbackBlocks() throws InterruptedException {
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        WeakKeyDictionary<Object, Object> unrelated = new WeakKeyDictionary<>();
        WeakRef<Object> watched = WeakRef.of(new Object(), gone -> {
            blocked.countDown();
            awaitUninterruptibly(end);
        });
        try {
            Gc.await(() -> blocked.getCount() == 0);
            WeakReference<Object> value = putForADeadKey(unrelated);
            Gc.await(() -> value.refersTo(null));
        } finally {
            end.countDown();
        }
        Gc.await(() -> threads(CALLBACKS) == 0);
        assertThat(watched.isAlive()).isFalse();
    }

    private static WeakReference<Object> putForADeadKey(WeakKeyDictionary<Object, Object> dictionary) {
        Object value = new Object();
        dictionary.put(new Object(), value);
        return new WeakReference<>(value);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void endsItsThreadAfterTheLastCallback() {
        AtomicInteger called = new AtomicInteger();
        WeakRef<Object> watched = WeakRef.of(new Object(), gone -> called.incrementAndGet());

        Gc.await(() -> called.get() == 1);
        Gc.await(() -> reclaimers() == 0);

        assertThat(watched.isAlive()).isFalse();
    }

    @Test
    void interruptsNoActionForAnother() {
        AtomicInteger interrupted = new AtomicInteger();
        AtomicInteger ran = new AtomicInteger();
        List<WeakRef<Object>> refs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            refs.add(WeakRef.of(new Object(), gone -> {
                interrupted.addAndGet(Thread.currentThread().isInterrupted() ? 1 : 0);
                Thread.currentThread().interrupt();
                ran.incrementAndGet();
            }));
        }
        Gc.await(() -> ran.get() == 10);
        assertThat(interrupted).hasValue(0);
        assertThat(refs).noneMatch(WeakRef::isAlive);
    }

    @Test
    void goesOnWhereOneClientFails() {
        AtomicBoolean fails = new AtomicBoolean(true);
        Failing failing = new Failing(fails);
        WeakKeyDictionary<Object, String> dictionary = new WeakKeyDictionary<>();
        try (CapturedLog log = new CapturedLog()) {
            failing.attach();
            dictionary.put(new Object(), "value");
            Gc.await(() -> dictionary.isEmpty() && !log.messages().isEmpty());
            fails.set(false); // it stays a client until it is collected
            Gc.await(() -> reclaimers() == 0); // so that nothing more is logged
            assertThat(log.messages()).containsOnly("reclaiming entries of collected objects failed: on purpose");
        } finally {
            fails.set(false);
        }
        assertThat(failing.isIdle()).isTrue();
    }

    private static final class Failing extends Client {
        private final AtomicBoolean fails;

        Failing(AtomicBoolean fails) {
            super(false);
            this.fails = fails;
        }

        void attach() {
            attachedNow();
        }

        @Override
        public boolean isIdle() {
            return true;
        }

        @Override
        public boolean sweep(boolean all, int collections, int budget) {
            if (fails.get()) {
                throw new IllegalStateException("on purpose");
            }
            return true;
        }

        @Override
        public long reclaimed() {
            return 0;
        }
    }

    @Test
    void closesTheValuesOfADeadHostOnce() {
        AtomicInteger closed = new AtomicInteger();
        WeakKeyTable<Object, Closing> table = new WeakKeyTable<>() {
            @Override
            public Closing create(Object host) {
                return new Closing(host, closed);
            }
        };
        Object detached = new Object();
        table.attach(detached);
        assertThat(table.detach(detached)).isTrue();
        try (CapturedLog log = new CapturedLog()) {
            for (int i = 0; i < 100; i++) {
                table.attach(new Object());
            }
            Gc.await(() -> log.messages().size() == 100);
            assertThat(log.messages()).containsOnly("closing " + Closing.class.getName() + " failed: on purpose");
        }
        assertThat(closed).hasValue(100);
        assertThat(table.reclaimed()).isEqualTo(100);
    }

    @Test
    void closesWhatDiedBeforeItsTableGrew() {
        Trace trace = new Trace();
        List<Object> hosts = new ArrayList<>();
        while (!trace.isGrowing()) {
            attachTo(hosts, trace);
        }
        hosts.forEach(host -> trace.attach(host).clear());
        int dead = hosts.size();
        while (trace.isGrowing()) {
            attachTo(hosts, trace);
        }

        Gc.await(() -> trace.closed.get() == dead);

        assertThat(trace.reclaimed()).isEqualTo(dead);
        assertThat(hosts.subList(dead, hosts.size())).allMatch(host -> trace.find(host) != null);
    }

    private static void attachTo(List<Object> hosts, Trace trace) {
        Object host = new Object();
        hosts.add(host);
        trace.attach(host);
    }

    private static final class Closing extends WeakKeyTable.Entry<Object> implements ClosingEntry, AutoCloseable {
        private final AtomicInteger closed;

        Closing(Object host, AtomicInteger closed) {
            super(host);
            this.closed = closed;
        }

        @Override
        public @Nullable Object read(int field) {
            return null;
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return false;
        }

        @Override
        public @Nullable AutoCloseable[] takeCloseables() {
            return new @Nullable AutoCloseable[] {null, this};
        }

        @Override
        public void close() {
            closed.incrementAndGet();
            throw new IllegalStateException("on purpose");
        }
    }

    @Test
    void saysWhatItDoesNotKnow() {
        try (CapturedLog log = new CapturedLog()) {
            assertThat(Reclaimer.isInline(null)).isFalse();
            assertThat(Reclaimer.isInline("thread")).isFalse();
            assertThat(Reclaimer.isInline("inline")).isTrue();
            assertThat(log.messages()).isEmpty();

            assertThat(Reclaimer.isInline("inlien")).isFalse();
            assertThat(log.messages())
                    .containsExactly("org.weakattached.reclaimer is \"thread\" or \"inline\"."
                            + " \"inlien\" is taken for \"thread\".");
        }
    }

    @Tag("slow")
    @Test
    void needsNoThreadInline() throws Exception {
        Jvm.run(Inline.class, "-Dorg.weakattached.reclaimer=inline");
    }

    /** Attaches and drops many hosts, and ends well if their entries go without a thread. */
    static final class Inline {
        private Inline() {}

        public static void main(String[] args) {
            WeakKeyDictionary<Object, List<Object>> dictionary = new WeakKeyDictionary<>();
            AtomicInteger called = new AtomicInteger();
            WeakRef<Object> watched = WeakRef.of(new Object(), gone -> called.incrementAndGet());
            Gc.await(() -> {
                for (int i = 0; i < 100; i++) {
                    dictionary.put(new Object(), List.of());
                }
                WeakRef.of(dictionary, gone -> {});
                return called.get() == 1 && dictionary.size() < 1_000;
            });
            if (reclaimers() != 0 || watched.isAlive()) {
                throw new AssertionError("there is a thread, or no end");
            }
        }
    }

    @Test
    void passesOnNoFailureOfALogger() {
        Logger logger = Logger.getLogger("org.weakattached.runtime");
        Filter failing = logged -> {
            throw new IllegalStateException(logged.getMessage());
        };
        logger.setFilter(failing);
        try {
            assertThatCode(() -> Log.warn("nobody sees this", null)).doesNotThrowAnyException();
        } finally {
            logger.setFilter(null);
        }
    }
}
