package com.acme;

import java.util.concurrent.ConcurrentMap;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(ConcurrentMap.class)
class Trace {
    @WeakAttached
    int count;
}
