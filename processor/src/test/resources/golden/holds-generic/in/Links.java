package com.acme;

import java.util.List;
import java.util.Map;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Links {
    @WeakAttached(hold = Hold.WEAK)
    List<String> names;

    @WeakAttached(hold = Hold.WEAK)
    Class<?> type;

    @WeakAttached(hold = Hold.SOFT)
    Map<String, List<String>> index;

    @WeakAttached(hold = Hold.SOFT)
    final String[] words;

    @WeakAttached
    List<String> lines;

    Links(Thread host) {
        words = host.getName().split(" ");
    }
}
