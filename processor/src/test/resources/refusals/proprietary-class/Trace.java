package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import sun.misc.Unsafe;

@AttachedTo(Unsafe.class)
class Trace {
    @WeakAttached
    String id;
}
