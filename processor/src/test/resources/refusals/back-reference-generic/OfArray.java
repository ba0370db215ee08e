package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Node[].class)
class OfArray {
    @WeakAttached
    Holder<Node<?>> holder;
}
