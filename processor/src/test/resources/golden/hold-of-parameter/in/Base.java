package com.acme;

import org.weakattached.Hold;
import org.weakattached.WeakAttached;

abstract class Base<T> {
    @WeakAttached(hold = Hold.SOFT)
    volatile T inherited;
}
