package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, scope = Scope.INSTANCE)
class One {
    @WeakAttached
    List<TwoAccessors> twos;
}
