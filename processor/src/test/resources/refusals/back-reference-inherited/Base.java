package com.acme;

import java.util.List;
import org.weakattached.WeakAttached;

abstract class Base<T> {
    @WeakAttached
    List<T> all;

    @SuppressWarnings("weakattached:back-reference")
    @WeakAttached
    T silenced;
}
