package com.acme;

import org.weakattached.WeakAttached;

class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    int other;
}
