package com.acme;

import jakarta.servlet.ServletRequest;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = ServletRequest.class, store = RequestStore.class)
class Trace {
    @WeakAttached
    Span span;

    record Span(ServletRequest request, String id) {}
}
