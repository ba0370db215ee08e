package com.acme;

import lombok.AccessLevel;
import lombok.experimental.FieldDefaults;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
@FieldDefaults(level = AccessLevel.PRIVATE)
class Trace {
    @WeakAttached
    String id;
}
