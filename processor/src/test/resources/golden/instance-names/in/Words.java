package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, scope = Scope.INSTANCE, accessors = "Entry")
class Words {
    @WeakAttached
    int host;

    @WeakAttached
    String value;

    @WeakAttached(hold = Hold.SOFT)
    Object table;

    @WeakAttached
    String HOST_HANDLE;
}
