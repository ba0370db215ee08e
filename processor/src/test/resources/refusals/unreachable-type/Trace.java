package com.acme;

import java.util.Map;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    Map<String, Secret> secrets;

    private static class Secret {}
}
