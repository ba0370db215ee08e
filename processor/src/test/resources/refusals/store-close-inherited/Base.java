package com.acme;

import java.io.Closeable;
import org.weakattached.WeakAttached;

abstract class Base {
    @WeakAttached(closeOnCollect = true)
    Closeable body;
}
