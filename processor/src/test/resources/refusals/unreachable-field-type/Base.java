package com.acme.base;

import org.weakattached.WeakAttached;

public abstract class Base {
    @WeakAttached
    public Hidden hidden;

    static class Hidden {}
}
