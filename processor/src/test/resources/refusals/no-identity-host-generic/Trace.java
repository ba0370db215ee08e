package com.acme;

import java.util.Optional;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Optional.class)
class Trace {
    @WeakAttached
    int count;
}
