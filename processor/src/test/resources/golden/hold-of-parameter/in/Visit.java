package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@AttachedTo(value = Node.class, scope = Scope.INSTANCE)
class Visit<T> {
    @WeakAttached(hold = Hold.WEAK)
    T value;
}
