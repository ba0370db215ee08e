package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@SuppressWarnings({"deprecation", "removal", "weakattached:back-reference"})
@AttachedTo(OldHost.class)
class Old {
    /** @deprecated count yourself */
    @Deprecated(since = "3", forRemoval = true)
    @WeakAttached
    int count;

    @WeakAttached
    OldHost other;
}
