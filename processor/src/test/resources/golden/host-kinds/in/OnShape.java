package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Shape.class)
class OnShape {
    @WeakAttached
    int uses;
}
