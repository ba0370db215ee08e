package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Node.Leaf.class)
class LeafMark {
    @WeakAttached
    boolean seen;
}
