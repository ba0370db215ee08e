package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Shelf extends Base<String> {
    @WeakAttached
    String name;
}
