package com.acme;

import java.util.concurrent.TimeUnit;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(TimeUnit.class)
class Trace {
    @WeakAttached
    int count;
}
