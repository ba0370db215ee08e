package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("weakattached:shared-host")
@AttachedTo(Object.class)
class Trace {
    @WeakAttached
    Object object;

    @WeakAttached
    Thread thread;

    @WeakAttached
    List<?> list;
}
