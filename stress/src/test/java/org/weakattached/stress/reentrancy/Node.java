package org.weakattached.stress.reentrancy;

import org.jspecify.annotations.Nullable;

/** A host that knows another one. */
final class Node {
    @Nullable Node other;

    Node(@Nullable Node other) {
        this.other = other;
    }
}
