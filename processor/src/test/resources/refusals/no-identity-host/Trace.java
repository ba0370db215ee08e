package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Runtime.Version.class)
class Trace {
    @WeakAttached
    int count;
}
