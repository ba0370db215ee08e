package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(byte[].class)
class Trace<T> {
    @WeakAttached
    int count;
}
