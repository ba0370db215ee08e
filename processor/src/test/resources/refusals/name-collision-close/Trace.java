package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, scope = Scope.INSTANCE)
class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    boolean close;
}
