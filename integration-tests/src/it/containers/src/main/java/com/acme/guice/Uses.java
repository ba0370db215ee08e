package com.acme.guice;

import com.google.inject.Binding;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** How a binding of Guice is used. */
@AttachedTo(Binding.class)
class Uses {
    @WeakAttached
    int count;

    @WeakAttached
    final Set<String> users = ConcurrentHashMap.newKeySet();
}
