package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Helper.class)
class Trace {
    @WeakAttached
    String id;
}
