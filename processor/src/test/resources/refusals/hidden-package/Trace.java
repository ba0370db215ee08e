package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, accessors = "Object")
class Trace {
    @WeakAttached
    String id;
}
