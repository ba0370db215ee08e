package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import com.lib.Library;
@Library.Extension
@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;
}
