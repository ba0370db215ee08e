package com.acme;

import org.weakattached.WeakAttached;

abstract class Base {
    @WeakAttached
    private int depth;
}
