package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings("rawtypes")
@AttachedTo(Thread.class)
class Loose {
    @WeakAttached
    List anything;
}
