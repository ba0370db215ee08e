package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Runtime.class)
class Trace {
    @WeakAttached
    TallyAccessors tally;
}
