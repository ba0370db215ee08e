package com.acme;

import java.io.Closeable;
import java.io.StringReader;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Resources {
    @WeakAttached(closeOnCollect = true)
    volatile Closeable body;

    @WeakAttached(closeOnCollect = true)
    final StringReader reader = new StringReader("");
}
