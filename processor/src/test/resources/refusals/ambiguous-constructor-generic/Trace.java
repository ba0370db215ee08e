package com.acme;

import java.io.Serializable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(StringBuilder.class)
class Trace {
    @WeakAttached
    String id;

    Trace(CharSequence host) {}

    <H extends Serializable> Trace(H host) {}
}
