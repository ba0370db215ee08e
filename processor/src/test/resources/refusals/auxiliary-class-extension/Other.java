package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

class Other {}

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    String id = "none";
}
