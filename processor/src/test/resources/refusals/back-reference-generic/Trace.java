package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Node.class)
class Trace<T extends Node<T>> {
    @WeakAttached
    T bound;

    @WeakAttached
    List<Node<?>> others;

    @WeakAttached
    Holder<T> holder;

    @WeakAttached
    Holder<? extends List<T>> lists;

    @WeakAttached
    Holder<? extends List<?>> unknown;
}
