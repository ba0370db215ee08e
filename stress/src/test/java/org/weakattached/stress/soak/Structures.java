package org.weakattached.stress.soak;

import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakSet;
import org.weakattached.runtime.WeakValueDictionary;

/** What stands alone. It is made anew now and then, so that it grows again, and goes as a whole. */
record Structures(
        WeakKeyDictionary<Item, Token> tokens,
        WeakKeyDictionary<Item, Long> counts,
        WeakValueDictionary<Key, Item> items,
        WeakSet<Item> members) {
    Structures() {
        this(new WeakKeyDictionary<>(), new WeakKeyDictionary<>(), new WeakValueDictionary<>(), new WeakSet<>());
    }
}
