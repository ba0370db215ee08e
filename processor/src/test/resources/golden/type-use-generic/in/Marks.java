package com.acme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Box.class)
class Marks<T> {
    @WeakAttached
    @Mark
    List<T> marked;

    @WeakAttached
    final @Mark List<@Mark T> @Mark [] array = null;

    @Target(ElementType.TYPE_USE)
    @interface Mark {}
}
