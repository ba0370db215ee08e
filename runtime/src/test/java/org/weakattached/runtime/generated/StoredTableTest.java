package org.weakattached.runtime.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.AttachmentStore;
import org.weakattached.runtime.Note;
import org.weakattached.runtime.SlotStore;
import org.weakattached.runtime.Slotted;

/** Tables whose hosts keep the entries. */
final class StoredTableTest {
    private final Note<Slotted> note = new Note<>(new SlotStore());
    private final Slotted host = new Slotted();

    @Test
    void attachesOnceAndFindsWhatIsAttached() {
        assertThat(note.find(host)).isNull();

        Note.Entry entry = note.attach(host);

        assertThat(note.attach(host)).isSameAs(entry);
        assertThat(note.find(host)).isSameAs(entry);
        assertThat(note.findOrDefaults(host)).isSameAs(entry);
        assertThat(note.find(new Slotted())).isNull();
        assertThat(note.created).hasValue(1);
    }

    @Test
    void givesOneEntryOfDefaultsAndAttachesNothing() {
        Note.Entry defaults = note.findOrDefaults(host);

        assertThat(note.defaults()).isSameAs(defaults);
        assertThat(note.findOrDefaults(new Slotted())).isSameAs(defaults);
        assertThat(note.find(host)).isNull();
        assertThat(note.created).hasValue(0);
    }

    @Test
    void givesAllTheDefaultsThatWereMadeFirst() {
        List<Note.Entry> first = new ArrayList<>();
        note.meanwhile = () -> first.add(note.defaults());

        Note.Entry defaults = note.defaults();

        assertThat(defaults).isNotNull();
        assertThat(first).containsExactly(defaults);
        assertThat(note.defaults()).isSameAs(defaults);
    }

    @Test
    void sharesDefaultsThatNobodyCanChange() {
        assertThat(Defaults.shareable("text", "com.acme.Note", "text")).isEqualTo("text");
        assertThatIllegalStateException()
                .isThrownBy(() -> Defaults.shareable(new ArrayList<>(), "com.acme.Note", "text"));
    }

    @Test
    void givesHandlesOfFieldsToGeneratedCode() {
        VarHandle handle = Fields.handle(Note.lookup(), Note.Entry.class, "count", int.class);

        handle.setVolatile(note.attach(host), 7);

        assertThat(note.count.get(host)).isEqualTo(7);
    }

    @Test
    void detachesWhatIsAttachedAndAttachesAnew() {
        assertThat(note.detach(host)).isFalse();
        Note.Entry entry = note.attach(host);

        assertThat(note.detach(host)).isTrue();

        assertThat(note.find(host)).isNull();
        assertThat(note.detach(host)).isFalse();
        assertThat(note.attach(host)).isNotSameAs(entry);
    }

    @Test
    void keepsTheEntriesOfTwoExtensionsApart() {
        Note<Slotted> other = Note.another(new SlotStore());
        note.text.put(host, "a");
        other.text.put(host, "b");

        assertThat(note.text.get(host)).isEqualTo("a");
        assertThat(other.text.get(host)).isEqualTo("b");
        assertThat(note.detach(host)).isTrue();
        assertThat(note.detach(host)).isFalse();
        assertThat(other.text.get(host)).isEqualTo("b");
    }

    /** With the action in the middle of the making of the entry, another entry is stored first. */
    @Test
    void givesTheLoserOfARaceWhatWon() {
        note.meanwhile = () -> note.text.put(host, "a");

        Note.Entry entry = note.attach(host);

        assertThat(note.created).hasValue(2);
        assertThat(note.find(host)).isSameAs(entry);
        assertThat(note.text.get(host)).isEqualTo("a");
    }

    @Test
    void givesAllThreadsTheSameEntry() throws Exception {
        int hosts = 500;
        List<Slotted> shared = new ArrayList<>();
        for (int i = 0; i < hosts; i++) {
            shared.add(new Slotted());
        }
        CyclicBarrier start = new CyclicBarrier(3);
        Callable<Integer> attaching = () -> {
            start.await(1, TimeUnit.MINUTES);
            for (Slotted each : shared) {
                note.count.merge(each, 1, Integer::sum);
            }
            return 0;
        };
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> results = executor.invokeAll(List.of(attaching, attaching, attaching));
            for (Future<Integer> result : results) {
                assertThat(result.get()).isZero();
            }
        } finally {
            executor.shutdownNow();
        }
        Set<@Nullable Integer> counts = new HashSet<>();
        shared.forEach(each -> counts.add(note.count.get(each)));
        assertThat(counts).containsExactly(3);
    }

    @Test
    void attachesNothingWhereAnInitialValueFails() {
        IllegalStateException failure = new IllegalStateException("not now");
        note.meanwhile = () -> {
            throw failure;
        };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> note.attach(host))
                .isSameAs(failure);

        assertThat(note.find(host)).isNull();
        assertThat(note.attach(host)).isNotNull();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> note.find(null)).withMessage("host");
        assertThatNullPointerException().isThrownBy(() -> note.attach(null)).withMessage("host");
        assertThatNullPointerException()
                .isThrownBy(() -> note.findOrDefaults(null))
                .withMessage("host");
        assertThatNullPointerException().isThrownBy(() -> note.detach(null)).withMessage("host");
    }

    @Test
    void refusesHostsWithoutIdentityBeforeAnythingOfTheExtensionRuns() {
        Note<Object> anything = new Note<>(new NoPlace());

        assertThatIllegalArgumentException().isThrownBy(() -> anything.attach(1));
        assertThatIllegalArgumentException().isThrownBy(() -> anything.text.put(1, "a"));
        assertThat(anything.created).hasValue(0);
    }

    /** Has nothing of any host, and takes nothing. */
    private static final class NoPlace implements AttachmentStore<Object> {
        @Override
        public @Nullable Object load(Object host, Class<?> key) {
            return null;
        }

        @Override
        public Object storeIfAbsent(Object host, Class<?> key, Object entry) {
            throw new AssertionError("stored");
        }

        @Override
        public boolean remove(Object host, Class<?> key) {
            return false;
        }
    }
}
