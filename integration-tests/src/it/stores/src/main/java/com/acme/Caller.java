package com.acme;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** Who calls. It has no store, so wrappers of a request share nothing with it. */
@AttachedTo(ServletRequest.class)
class Caller {
    @WeakAttached
    String name;

    @WeakAttached
    int calls;

    @WeakAttached
    final List<String> notes = new CopyOnWriteArrayList<>();
}
