package com.acme;

import org.weakattached.WeakAttached;

abstract class Base {
    @WeakAttached
    int depth;

    @WeakAttached
    int height;
}
