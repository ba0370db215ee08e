package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

@AttachedTo(value = Thread.class, accessors = "OtherAccessors", scope = Scope.STATIC, annotateWith = {})
class Other {
    @WeakAttached
    int retries;
}
