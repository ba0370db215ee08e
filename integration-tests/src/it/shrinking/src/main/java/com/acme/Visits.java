package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** Accessors that are an instance. */
@AttachedTo(value = Session.class, scope = Scope.INSTANCE)
class Visits {
    @WeakAttached
    int count;

    @WeakAttached(closeOnCollect = true)
    Connection connection;
}
