package com.acme;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttached;

@NullMarked
abstract class Base<T> {
    @WeakAttached
    @Nullable T first;

    @WeakAttached
    @Nullable List<@Nullable T> rest;
}
