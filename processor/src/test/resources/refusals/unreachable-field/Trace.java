package com.acme;

import com.acme.base.Base;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace extends Base {
    @WeakAttached
    int count;
}
