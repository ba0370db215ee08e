package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Node.class)
class Mark {
    @WeakAttached
    final Node<?> self;

    Mark(Node<?> host) {
        self = host;
    }
}
