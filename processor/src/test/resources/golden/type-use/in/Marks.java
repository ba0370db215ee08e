package com.acme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Marks {
    @WeakAttached
    Map.@Nullable Entry<String, @Nullable Integer> pair;

    @WeakAttached
    @Nullable String @Nullable [] names;

    @WeakAttached
    @Size(3) int size;

    @Target(ElementType.TYPE_USE)
    @interface Size {
        int value();
    }
}
