package com.acme;

import java.io.Closeable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Both.class)
class Trace {
    @WeakAttached
    int count;

    Trace() {}

    Trace(Runnable host) {}

    Trace(Closeable host) {}

    Trace(Object host) {}
}
