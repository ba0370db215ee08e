package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Letters {
    @WeakAttached
    int class_;

    @WeakAttached
    int $x;

    @WeakAttached
    int _x;

    @WeakAttached
    int größe;

    @WeakAttached
    int 名前;

    @WeakAttached
    int 𝒳;

    @WeakAttached
    int 𐐨𐐩;
}
