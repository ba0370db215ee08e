package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, accessors = 1, annotateWith = Missing.class, scope = Nowhere.X)
class Trace {
    @WeakAttached(hold = Hold.NONE, closeOnCollect = 1)
    int count;
}
