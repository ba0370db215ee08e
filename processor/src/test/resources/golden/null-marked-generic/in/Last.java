package com.acme;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Box.class)
class Last<T extends @Nullable Object> {
    @WeakAttached
    @Nullable T value;
}
