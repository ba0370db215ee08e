package com.acme;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.SlotStore;

@AttachedTo(value = Node.class, store = SlotStore.class)
class Cache<V> {
    @WeakAttached
    V best;

    @WeakAttached
    final List<V> all = new ArrayList<>();
}
