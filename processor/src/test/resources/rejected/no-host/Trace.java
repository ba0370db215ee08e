package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo
class Trace {
    @WeakAttached
    int count;
}
