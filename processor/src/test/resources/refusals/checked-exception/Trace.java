package com.acme;

import java.io.IOException;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;

    Trace() throws IllegalStateException, IOException {}
}
