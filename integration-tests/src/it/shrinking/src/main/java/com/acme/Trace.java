package com.acme;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** Static accessors; of each kind of field one. */
@AttachedTo(Session.class)
class Trace {
    @WeakAttached
    String id;

    @WeakAttached
    volatile long bytes;

    @WeakAttached
    final List<String> notes = new ArrayList<>();

    @WeakAttached(hold = Hold.WEAK)
    Object caller;

    @WeakAttached(hold = Hold.SOFT)
    StringBuilder cache;

    @WeakAttached(closeOnCollect = true)
    Connection connection;
}
