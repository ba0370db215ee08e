package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(StringBuilder.class)
class Trace {
    @WeakAttached
    String id;

    <H extends CharSequence> Trace(H host) {
        id = host.toString();
    }

    Trace(StringBuilder host) {
        this((CharSequence) host);
    }

    <H> Trace(H host) {}
}
