package com.acme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttached;

abstract class Base<T> extends Root {
    @WeakAttached
    @Nullable List<T> items;
}
