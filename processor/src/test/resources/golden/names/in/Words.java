package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Entry.class)
class Words {
    @WeakAttached
    int host;

    @WeakAttached
    int value;

    @WeakAttached
    int delta;

    @WeakAttached(hold = Hold.WEAK)
    Table entry;

    @WeakAttached
    Object table;

    @WeakAttached
    final Object field = this;

    @WeakAttached
    String expected;

    @WeakAttached
    String initial;

    @WeakAttached
    String defaults;

    @WeakAttached
    String held;

    @WeakAttached
    boolean isOpen;

    @WeakAttached
    String URL;

    @WeakAttached
    int hostName;

    @WeakAttached
    int HOST_NAME;

    @WeakAttached
    int HOST_NAME_HANDLE;

    @WeakAttached
    int TABLE;
}
