package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Tree.Node.class)
class Mark<K> {
    @WeakAttached
    K key;

    @WeakAttached
    final Object value;

    Mark(Tree<?>.Node<K> node) {
        value = node.value;
    }
}
