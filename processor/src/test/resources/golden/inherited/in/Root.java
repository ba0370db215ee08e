package com.acme;

import org.weakattached.WeakAttached;

abstract class Root {
    @WeakAttached
    int count;
}
