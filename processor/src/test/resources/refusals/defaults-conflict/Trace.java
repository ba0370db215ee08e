package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@Shared
@Component
@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;
}
