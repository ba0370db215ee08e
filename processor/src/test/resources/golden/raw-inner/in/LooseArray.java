package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("rawtypes")
@AttachedTo(Thread.class)
class LooseArray {
    @WeakAttached
    Outer.Generic[] generics;

    @WeakAttached
    Outer<?>.Inner exact;
}
