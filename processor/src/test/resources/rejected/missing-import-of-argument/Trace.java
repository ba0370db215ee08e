package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace extends Missing {
    @WeakAttached
    int count;

    @WeakAttached
    List<Missing[]> names;
}
