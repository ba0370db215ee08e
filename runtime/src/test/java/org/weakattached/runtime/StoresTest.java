package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Document;
import javax.swing.text.PlainDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.runtime.stores.ActionStore;
import org.weakattached.runtime.stores.ClassStore;
import org.weakattached.runtime.stores.DocumentStore;
import org.weakattached.runtime.stores.JComponentStore;
import org.weakattached.runtime.stores.SslSessionStore;

/** Each ready-made store, with a real host. */
final class StoresTest {
    @BeforeAll
    static void needNoDisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    /** A store and what makes hosts for it. */
    private record Case<H>(String name, Supplier<H> hosts, Supplier<AttachmentStore<? super H>> stores) {
        Note<H> note() {
            return new Note<>(stores.get());
        }

        Note<H> another() {
            return Note.another(stores.get());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case<?>> cases() {
        return Stream.of(
                new Case<Class<?>>("class", StoresTest::unloadableClass, ClassStore::new),
                new Case<JComponent>("label", () -> new JLabel("text"), JComponentStore::new),
                new Case<JTextField>("text field", () -> new JTextField("text"), JComponentStore::new),
                new Case<Document>("document", PlainDocument::new, DocumentStore::new),
                new Case<Document>("styled document", DefaultStyledDocument::new, DocumentStore::new),
                new Case<Action>("action", NoAction::new, ActionStore::new),
                new Case<SSLSession>("TLS session", StoresTest::session, SslSessionStore::new),
                new Case<Slotted>("slot", Slotted::new, SlotStore::new));
    }

    @ParameterizedTest
    @MethodSource("cases")
    <H> void letsHostAndValueGoTogether(Case<H> each) {
        Note<H> note = each.note();
        Note<H> another = each.another();

        List<WeakReference<?>> collected = attachWhatRefersBack(each, note, another);

        Gc.await(() -> collected.stream().allMatch(reference -> reference.refersTo(null)));
        // They, and their stores, are there to the last.
        assertThat(note.created).hasValue(1);
        assertThat(another.created).hasValue(1);
    }

    private static <H> List<WeakReference<?>> attachWhatRefersBack(Case<H> each, Note<H> note, Note<H> another) {
        H host = each.hosts().get();
        Object value = new Object[] {host};
        Object otherValue = new Object[] {host};
        note.text.put(host, value);
        another.text.put(host, otherValue);
        return List.of(new WeakReference<>(host), new WeakReference<>(value), new WeakReference<>(otherValue));
    }

    @ParameterizedTest
    @MethodSource("cases")
    <H> void keepsWhatIsAttachedWhileTheHostLives(Case<H> each) {
        Note<H> note = each.note();
        Note<H> another = each.another();
        H host = each.hosts().get();
        assertThat(note.find(host)).isNull();
        assertThat(note.detach(host)).isFalse();

        note.text.put(host, "a");
        another.text.put(host, "b");
        System.gc();

        assertThat(note.text.get(host)).isEqualTo("a");
        assertThat(another.text.get(host)).isEqualTo("b");
        assertThat(note.find(each.hosts().get())).isNull();
        assertThat(note.detach(host)).isTrue();
        assertThat(note.detach(host)).isFalse();
        assertThat(note.find(host)).isNull();
        assertThat(another.text.get(host)).isEqualTo("b");
        assertThat(note.attach(host)).isNotNull();
        assertThat(note.created).hasValue(2);
    }

    @ParameterizedTest
    @MethodSource("cases")
    <H> void givesTheLoserOfARaceWhatWon(Case<H> each) {
        Note<H> note = each.note();
        H host = each.hosts().get();
        note.meanwhile = () -> note.text.put(host, "a");

        Note.Entry entry = note.attach(host);

        assertThat(note.created).hasValue(2);
        assertThat(note.find(host)).isSameAs(entry);
        assertThat(note.text.get(host)).isEqualTo("a");
    }

    @ParameterizedTest
    @MethodSource("cases")
    <H> void letsOneOfManyThreadsStoreItsEntry(Case<H> each) throws InterruptedException {
        AttachmentStore<? super H> store = each.stores().get();
        H host = each.hosts().get();
        // What is first makes the table of a component, which is for one thread.
        each.another().attach(host);
        List<Object> stored = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(() -> {
                Object winner = store.storeIfAbsent(host, Note.Entry.class, new Note.Entry());
                synchronized (stored) {
                    stored.add(winner);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(stored).hasSize(8).containsOnly(store.load(host, Note.Entry.class));
    }

    @Test
    void tellsListenersOfAComponentOnce() {
        Note<JComponent> note = new Note<>(new JComponentStore());
        JComponent host = new JLabel();
        List<String> changes = new ArrayList<>();
        host.addPropertyChangeListener(event -> {
            assertThat(note.find(host) == null).isEqualTo(event.getNewValue() == null);
            changes.add(event.getPropertyName());
        });

        note.text.put(host, "a");
        note.text.put(host, "b");
        note.detach(host);

        assertThat(changes).containsExactly(Note.Entry.class.toString(), Note.Entry.class.toString());
    }

    @Test
    void tellsListenersOfAnActionOnce() {
        Note<Action> note = new Note<>(new ActionStore());
        Action host = new NoAction();
        List<String> changes = new ArrayList<>();
        host.addPropertyChangeListener(event -> changes.add(event.getPropertyName()));

        note.text.put(host, "a");
        note.text.put(host, "b");

        assertThat(changes).hasSize(1).allMatch(name -> name.startsWith(Note.Entry.class.getName() + "@"));
    }

    /** A class of one name in two loaders would be taken for the other. */
    @Test
    void tellsEntriesOfTheSameNameApart() {
        Class<?> one = unloadableClass();
        Class<?> other = unloadableClass();
        ActionStore store = new ActionStore();
        Action host = new NoAction();
        Object entry = new Object();

        assertThat(store.storeIfAbsent(host, one, entry)).isSameAs(entry);

        assertThat(one.getName().replaceAll("/.*", ""))
                .isEqualTo(other.getName().replaceAll("/.*", ""));
        assertThat(store.load(host, one)).isSameAs(entry);
        assertThat(store.load(host, other)).isNull();
    }

    private static final class NoAction extends AbstractAction {
        private static final long serialVersionUID = 1;

        @Override
        public void actionPerformed(@Nullable ActionEvent event) {
            throw new AssertionError("performed");
        }
    }

    private static SSLSession session() {
        try {
            return SSLContext.getDefault().createSSLEngine().getSession();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Plain {}

    private static Class<?> unloadableClass() {
        try (InputStream code = Plain.class.getResourceAsStream("StoresTest$Plain.class")) {
            byte[] bytes = Objects.requireNonNull(code).readAllBytes();
            return MethodHandles.lookup().defineHiddenClass(bytes, false).lookupClass();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
