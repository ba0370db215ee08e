package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Player.class, store = AgentStore.class)
class KeptEntry {
    @WeakAttached
    boolean open;

    @WeakAttached
    int Open;

    @WeakAttached
    String Open_;

    @WeakAttached
    int Fields;

    @WeakAttached
    int slot;

    @WeakAttached
    int this_;

    @WeakAttached
    int host;

    @WeakAttached
    int delta;

    @WeakAttached
    Object defaults;

    @WeakAttached
    final Object initial;

    KeptEntry() {
        initial = new Object();
    }
}
