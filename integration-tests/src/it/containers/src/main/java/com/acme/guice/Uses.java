package com.acme.guice;

import com.google.inject.Binding;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** How a binding of Guice is used. */
@AttachedTo(value = Binding.class, scope = Scope.INSTANCE, annotateWith = Singleton.class)
class Uses {
    @WeakAttached
    int count;

    @WeakAttached
    final Set<String> users = ConcurrentHashMap.newKeySet();
}
