package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Missing.class)
class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    List<String> names;

    Trace(Missing host) {}
}
