package org.weakattached.stress.races;

import java.util.List;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakValueDictionary;

/**
 * The kinds of dictionaries, which must all pass the same races; each sample has one of them. Those with weak keys live as long
 * as the tests do; one with weak values would keep all keys.
 */
final class Dictionaries {
    private static final ConcurrentMap<Node, Letter> LETTERS = new WeakKeyDictionary<>();
    private static final ConcurrentMap<Node, Content> CONTENTS = new WeakKeyDictionary<>();

    private static final List<Supplier<ConcurrentMap<Node, Letter>>> OF_LETTERS =
            List.of(() -> LETTERS, VisitAccessors::letter, VisitAccessors::weakLetter, WeakValueDictionary::new);
    private static final List<Supplier<ConcurrentMap<Node, Content>>> OF_CONTENTS =
            List.of(() -> CONTENTS, VisitAccessors::content, VisitAccessors::weakContent, WeakValueDictionary::new);

    private Dictionaries() {}

    static ConcurrentMap<Node, Letter> ofLetters() {
        return any(OF_LETTERS);
    }

    static ConcurrentMap<Node, Content> ofContents() {
        return any(OF_CONTENTS);
    }

    private static <T> T any(List<Supplier<T>> kinds) {
        return kinds.get(ThreadLocalRandom.current().nextInt(kinds.size())).get();
    }
}
