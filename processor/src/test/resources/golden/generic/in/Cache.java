package com.acme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Node.class)
class Cache<V extends Comparable<V>> {
    @WeakAttached
    V best;

    @WeakAttached
    Map<String, List<V>> groups;

    @WeakAttached(hold = Hold.WEAK)
    V[] row;

    @WeakAttached
    final List<V> all = new ArrayList<>();

    @WeakAttached
    int hits;
}
