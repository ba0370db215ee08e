package com.acme.cdi;

import jakarta.enterprise.inject.spi.Bean;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** How a bean is used. */
@AttachedTo(value = Bean.class, scope = Scope.INSTANCE, annotateWith = PerContainer.class)
class Uses {
    @WeakAttached
    int count;

    @WeakAttached
    final Set<String> users = ConcurrentHashMap.newKeySet();
}
