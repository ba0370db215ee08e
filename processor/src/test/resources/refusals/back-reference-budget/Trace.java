package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    Endless<String> endless;

    @SuppressWarnings("weakattached:back-reference")
    @WeakAttached
    Endless<Integer> silenced;

    @WeakAttached
    EndlessButFound<String> found;
}
