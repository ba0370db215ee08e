package com.acme.base;

import org.weakattached.WeakAttached;

public abstract class Base {
    @WeakAttached
    protected int depth;
}
