package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.generated.StoredTable;

final class SlotStoreTest {
    private final SlotStore store = new SlotStore();
    private final Slotted host = new Slotted();
    private final A a = new A();
    private final B b = new B();
    private final C c = new C();

    @Test
    void keepsTheEntriesOfSeveralExtensionsInOneSlot() {
        assertThat(load(A.class)).isNull();

        assertThat(add(a)).isSameAs(a);
        assertThat(add(b)).isSameAs(b);
        assertThat(add(c)).isSameAs(c);

        assertThat(load(A.class)).isSameAs(a);
        assertThat(load(B.class)).isSameAs(b);
        assertThat(load(C.class)).isSameAs(c);
        assertThat(load(D.class)).isNull();
    }

    @Test
    void keepsTheEntryThatIsThere() {
        add(a);
        add(b);

        assertThat(add(new A())).isSameAs(a);
        assertThat(add(new B())).isSameAs(b);
        assertThat(load(A.class)).isSameAs(a);
        assertThat(load(B.class)).isSameAs(b);
    }

    @Test
    void removesInTheMiddleAndAtTheEndsAndAddsAgain() {
        add(a);
        add(b);
        add(c);

        assertThat(remove(D.class)).isFalse();
        assertThat(remove(B.class)).isTrue();
        assertThat(remove(B.class)).isFalse();
        assertThat(load(A.class)).isSameAs(a);
        assertThat(load(B.class)).isNull();
        assertThat(load(C.class)).isSameAs(c);

        B again = new B();
        add(again);
        assertThat(load(B.class)).isSameAs(again);
        assertThat(remove(B.class)).isTrue();
        assertThat(remove(A.class)).isTrue();
        assertThat(load(C.class)).isSameAs(c);
        assertThat(remove(C.class)).isTrue();
        assertThat(remove(C.class)).isFalse();
        assertThat(host.attachmentSlot()).isNull();
    }

    @Test
    void leadsWhoeverStandsOnWhatIsRemovedToTheRest() {
        add(a);
        add(b);
        add(c);

        remove(B.class);
        remove(C.class);

        assertThat(new SlotStore().load(standingOn(c), A.class)).isSameAs(a);
        assertThat(new SlotStore().load(standingOn(b), A.class)).isSameAs(a);
    }

    private static AttachmentSlot standingOn(Object entry) {
        Slotted passed = new Slotted();
        assertThat(passed.compareAndSetAttachmentSlot(null, entry)).isTrue();
        return passed;
    }

    @Test
    void removesWhatIsFirstWhileAnotherIsAdded() {
        add(a);
        add(b);
        host.meanwhile = () -> add(c);

        assertThat(remove(B.class)).isTrue();

        assertThat(load(A.class)).isSameAs(a);
        assertThat(load(B.class)).isNull();
        assertThat(load(C.class)).isSameAs(c);
    }

    @Test
    void addsWhileWhatIsFirstIsRemoved() {
        add(a);
        add(b);
        host.meanwhile = () -> remove(B.class);

        assertThat(add(c)).isSameAs(c);

        assertThat(load(A.class)).isSameAs(a);
        assertThat(load(B.class)).isNull();
        assertThat(load(C.class)).isSameAs(c);
    }

    @Test
    void addsWhileAnotherComesAndGoes() {
        add(a);
        host.meanwhile = () -> {
            add(b);
            remove(B.class);
        };

        assertThat(add(c)).isSameAs(c);

        assertThat(load(A.class)).isSameAs(a);
        assertThat(load(B.class)).isNull();
        assertThat(load(C.class)).isSameAs(c);
    }

    @Test
    void addsWhileAnotherInTheMiddleIsRemoved() {
        add(a);
        add(b);
        add(c);
        host.meanwhile = () -> remove(B.class);

        D d = new D();
        assertThat(add(d)).isSameAs(d);

        assertThat(load(A.class)).isSameAs(a);
        assertThat(load(B.class)).isNull();
        assertThat(load(C.class)).isSameAs(c);
        assertThat(load(D.class)).isSameAs(d);
    }

    @Test
    void letsOneOfThoseThatRaceWin() {
        add(b);
        host.meanwhile = () -> add(a);

        assertThat(add(new A())).isSameAs(a);

        assertThat(load(A.class)).isSameAs(a);
        assertThat(remove(A.class)).isTrue();
        assertThat(load(A.class)).isNull();
    }

    /** Each thread adds and removes an entry of its own, and always finds what it has left. */
    @Test
    void losesNothingWhereThreadsAddAndRemove() throws Exception {
        CyclicBarrier start = new CyclicBarrier(4);
        List<Callable<@Nullable Void>> threads = List.of(
                comingAndGoing(start, A.class, A::new),
                comingAndGoing(start, B.class, B::new),
                comingAndGoing(start, C.class, C::new),
                comingAndGoing(start, D.class, D::new));
        ExecutorService executor = Executors.newFixedThreadPool(threads.size());
        try {
            List<Future<@Nullable Void>> results = new ArrayList<>();
            threads.forEach(each -> results.add(executor.submit(each)));
            for (Future<@Nullable Void> result : results) {
                result.get(1, TimeUnit.MINUTES);
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(host.attachmentSlot()).isNull();
    }

    private Callable<@Nullable Void> comingAndGoing(CyclicBarrier start, Class<?> key, Supplier<Entry> entries) {
        return () -> {
            start.await(1, TimeUnit.MINUTES);
            for (int i = 0; i < 20_000; i++) {
                Entry entry = entries.get();
                check(load(key) == null, "is there already");
                check(add(entry) == entry, "was not added");
                check(load(key) == entry, "is not there");
                check(remove(key), "was not removed");
            }
            return null;
        };
    }

    /** Cheaper than an assertion that describes itself. */
    private static void check(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    private @Nullable Object load(Class<?> key) {
        return store.load(host, key);
    }

    private Object add(Entry entry) {
        return store.storeIfAbsent(host, entry.getClass(), entry);
    }

    private boolean remove(Class<?> key) {
        return store.remove(host, key);
    }

    private abstract static class Entry extends StoredTable.Entry {
        @Override
        public @Nullable Object read(int field) {
            throw new AssertionError(field);
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            throw new AssertionError(field);
        }
    }

    private static final class A extends Entry {}

    private static final class B extends Entry {}

    private static final class C extends Entry {}

    private static final class D extends Entry {}
}
