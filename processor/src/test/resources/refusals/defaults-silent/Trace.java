package com.acme;

import org.weakattached.AttachedDefaults;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@One
@Two
@AttachedDefaults(scope = Scope.INSTANCE)
@AttachedTo(value = Thread.class, accessors = "Traces")
class Trace {
    @WeakAttached
    int count;
}
