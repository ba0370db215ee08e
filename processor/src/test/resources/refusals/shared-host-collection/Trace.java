package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(List.class)
class Trace {
    @WeakAttached
    int count;
}
