package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Caller.class)
class Trace {
    @WeakAttached
    Session session;
}
