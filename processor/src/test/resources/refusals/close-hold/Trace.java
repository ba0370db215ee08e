package com.acme;

import java.io.Closeable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached(hold = Hold.WEAK, closeOnCollect = true)
    Closeable body;
}
