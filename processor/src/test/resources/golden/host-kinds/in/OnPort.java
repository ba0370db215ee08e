package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings({"rawtypes", "removal"})
@AttachedTo(Port.class)
class OnPort {
    @WeakAttached
    int uses;
}
