package com.acme.spring;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** What a context has looked up in an environment, which other contexts may have, too. */
// region extension
@AttachedTo(value = Environment.class, scope = Scope.INSTANCE, annotateWith = Component.class)
class Lookups {
    @WeakAttached
    int count;

    @WeakAttached
    final Set<String> names = ConcurrentHashMap.newKeySet();
}
// endregion
