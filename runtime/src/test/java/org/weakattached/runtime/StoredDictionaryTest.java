package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Dictionaries and attachments where the hosts keep the entries: what has a host works, what needs all of them does not. */
final class StoredDictionaryTest {
    private static final String UNLISTED =
            "the attachments of com.acme.Note are kept by their hosts, which nobody lists";

    private final Note<Slotted> note = new Note<>(new SlotStore());
    private final Attachments<Slotted> attachments = note.attachments(Slotted.class);
    private final Slotted host = new Slotted();

    @Test
    void readsAndWritesTheFieldOfAGivenHost() {
        assertThat(note.text.get(host)).isNull();
        assertThat(note.text.getOrDefault(host, "z")).isEqualTo("z");
        assertThat(note.text.put(host, "a")).isNull();
        assertThat(note.text.putIfAbsent(host, "b")).isEqualTo("a");
        assertThat(note.text.containsKey(host)).isTrue();
        assertThat(note.text.replace(host, "b")).isEqualTo("a");
        assertThat(note.text.replace(host, "b", "c")).isTrue();
        assertThat(note.text.computeIfAbsent(host, h -> "d")).isEqualTo("c");
        assertThat(note.text.computeIfPresent(host, (h, old) -> old + "d")).isEqualTo("cd");
        assertThat(note.text.compute(host, (h, old) -> old + "e")).isEqualTo("cde");
        assertThat(note.text.merge(host, "f", (old, more) -> old + "" + more)).isEqualTo("cdef");
        assertThat(note.text.remove(host, "x")).isFalse();
        assertThat(note.text.remove(host)).isEqualTo("cdef");
        assertThat(note.text.containsKey(host)).isFalse();
        assertThat(note.created).hasValue(1);
    }

    @Test
    void findsNoKeyThatIsNoHost() {
        Note<Slotted> typed = new Note<>(new SlotStore(), Slotted.class);
        Object other = "no host";

        assertThat(typed.text.get(other)).isNull();
        assertThat(typed.text.getOrDefault(other, "z")).isEqualTo("z");
        assertThat(typed.text.containsKey(other)).isFalse();
        assertThat(typed.text.remove(other)).isNull();
        assertThat(typed.text.remove(other, "z")).isFalse();
        assertThat(typed.text.keySet().contains(other)).isFalse();
        assertThat(typed.text.keySet().remove(other)).isFalse();
        assertThat(typed.text.keySet().removeAll(List.of(other))).isFalse();
        assertThat(typed.text.entrySet().contains(Map.entry(other, "z"))).isFalse();
        assertThat(typed.text.entrySet().remove(Map.entry(other, "z"))).isFalse();
    }

    @Test
    void runsAFunctionAgainWhoseFieldChangedMeanwhile() {
        note.text.put(host, "a");

        Object computed = note.text.compute(host, (h, old) -> {
            if ("a".equals(old)) {
                note.text.put(h, "b");
            }
            return old + "c";
        });

        assertThat(computed).isEqualTo("bc");
        assertThat(note.text.get(host)).isEqualTo("bc");
    }

    @Test
    void looksIntoItsViewsForAGivenHost() {
        note.text.put(host, "a");

        assertThat(note.text.keySet().contains(host)).isTrue();
        assertThat(note.text.keySet().contains(new Slotted())).isFalse();
        assertThat(note.text.entrySet().contains(Map.entry(host, "a"))).isTrue();
        assertThat(note.text.entrySet().remove(Map.entry(host, "b"))).isFalse();
        assertThat(note.text.keySet().removeAll(List.of(host))).isTrue();
        assertThat(note.text.containsKey(host)).isFalse();
    }

    @Test
    void showsPrimitivesAndFinalFieldsOnceSomethingIsAttached() {
        assertThat(note.count.get(host)).isNull();
        assertThat(note.lock.get(host)).isNull();

        note.text.put(host, "a");

        assertThat(note.count.get(host)).isZero();
        assertThat(note.lock.get(host)).isNotNull();
        assertThat(note.count.merge(host, 1000, Integer::sum)).isEqualTo(1000);
    }

    @Test
    void writesToTheEntryThatWon() {
        note.meanwhile = () -> note.count.put(host, 1);

        assertThat(note.text.put(host, "a")).isNull();

        assertThat(note.created).hasValue(2);
        assertThat(note.count.get(host)).isEqualTo(1);
        assertThat(note.text.get(host)).isEqualTo("a");
    }

    @Test
    void listsNoHosts() {
        note.text.put(host, "a");
        Map<Slotted, Object> text = note.text;

        refuses(text::size);
        refuses(text::isEmpty);
        refuses(text::clear);
        refuses(text::hashCode);
        refuses(() -> text.equals(Map.of()));
        refuses(() -> text.containsValue("a"));
        refuses(() -> text.forEach((key, value) -> {}));
        refuses(() -> text.replaceAll((key, value) -> value));
        refuses(() -> text.keySet().size());
        refuses(() -> text.keySet().iterator());
        refuses(() -> text.keySet().stream());
        refuses(() -> text.values().iterator());
        refuses(() -> text.values().contains("a"));
        refuses(() -> text.entrySet().iterator());
        refuses(() -> text.entrySet().removeIf(entry -> true));
        refuses(note.text::keyRefs);
        refuses(() -> new WeakKeyDictionary<>(text));
        assertThat(attachments.isCounted()).isFalse();
        refuses(attachments::size);
        refuses(attachments::clear);
        refuses(attachments::attached);
        refuses(attachments::reclaimed);
        refuses(() -> attachments.forEach(each -> {}));
        assertThat(text.get(host)).isEqualTo("a");
    }

    private static void refuses(ThrowingCallable operation) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(operation)
                .withMessage(UNLISTED);
    }

    @Test
    void saysSoWhereItIsShown() {
        assertThat(note.text.toString()).isEqualTo("{" + UNLISTED + "}");
        assertThat(note.text.equals(note.text)).isTrue();
    }

    @Test
    void detachesAndCopiesGivenHosts() {
        Slotted copy = new Slotted();
        note.text.put(host, "a");
        note.count.put(host, 2);

        assertThat(attachments.isAttached(host)).isTrue();
        assertThat(attachments.isAttached(copy)).isFalse();
        attachments.copy(host, host);
        attachments.copy(host, copy);
        attachments.copy(new Slotted(), host);

        assertThat(note.text.get(copy)).isEqualTo("a");
        assertThat(note.count.get(copy)).isEqualTo(2);
        assertThat(note.lock.get(copy)).isNotSameAs(note.lock.get(host));
        assertThat(attachments.detach(host)).isTrue();
        assertThat(attachments.detach(host)).isFalse();
        assertThat(attachments.isAttached(host)).isFalse();
        assertThat(attachments.isAttached(copy)).isTrue();
        assertThat(attachments).hasToString("Attachments[com.acme.Note of org.weakattached.runtime.Slotted]");
        assertThat(Attachments.all()).contains(attachments);
    }
}
