package com.acme;

import java.util.List;
import java.util.Map;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Box.class, store = AgentStore.class)
class Cache<T> {
    @WeakAttached T last;
    @WeakAttached Map<String, List<T>> groups;
    @WeakAttached final List<T> all;
    @WeakAttached(hold = Hold.SOFT) List<T> page;
    @WeakAttached int hits;

    Cache(Box<T> host) {
        all = List.of();
    }
}
