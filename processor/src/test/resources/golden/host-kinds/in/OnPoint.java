package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Point.class)
class OnPoint {
    @WeakAttached
    int uses;
}
