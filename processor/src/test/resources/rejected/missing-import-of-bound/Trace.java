package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(ThreadLocal.class)
class Trace<T extends Missing> {
    @WeakAttached
    int count;

    @WeakAttached
    List<T> names;
}
