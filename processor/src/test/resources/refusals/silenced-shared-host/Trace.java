package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("weakattached:shared-host")
@AttachedTo(Runnable.class)
class Trace {
    @WeakAttached
    int count;
}
