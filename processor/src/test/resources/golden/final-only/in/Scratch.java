package com.acme;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Scratch {
    @WeakAttached
    final List<String> lines = new ArrayList<>();

    @WeakAttached
    final long since = System.nanoTime();
}
