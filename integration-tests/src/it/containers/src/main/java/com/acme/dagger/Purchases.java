package com.acme.dagger;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** What a visit knows of a shop. */
@AttachedTo(value = Shop.class, scope = Scope.INSTANCE)
class Purchases {
    @WeakAttached
    int count;

    @WeakAttached
    final Set<String> buyers = ConcurrentHashMap.newKeySet();
}
