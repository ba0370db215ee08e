package com.acme;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Integer.class)
class Trace {
    @WeakAttached
    private static List<String> a = new ArrayList<>();

    @WeakAttached(closeOnCollect = true)
    private String b;

    @WeakAttached
    int count;

    private Trace() {}
}
