package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Fine extends Base<String> {
    @WeakAttached
    int count;
}
