package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, accessors = "Visits", scope = Scope.INSTANCE, annotateWith = Component.class)
public class Visit {
    @WeakAttached
    public int count;

    @WeakAttached(hold = Hold.WEAK)
    Object table;
}
