package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Node.class)
class Mark {
    @WeakAttached
    final Class<?> type;

    Mark(Node<?> host) {
        type = host.getClass();
    }
}
