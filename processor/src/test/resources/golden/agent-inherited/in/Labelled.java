package com.acme;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.WeakAttached;

abstract class Labelled<T> {
    @WeakAttached
    T label;

    @WeakAttached
    final List<T> more = new ArrayList<>();
}
