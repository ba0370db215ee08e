package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Reclaiming;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, reclaiming = Reclaiming.INLINE)
class Trace {
    @WeakAttached
    String id = "none";
}
