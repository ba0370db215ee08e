package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(byte[].class)
class Checksum {
    @WeakAttached
    long sum;
}
