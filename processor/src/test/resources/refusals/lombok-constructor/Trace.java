package com.acme;

import lombok.Data;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
@Data
class Trace {
    private final int length;

    @WeakAttached
    String id;
}
