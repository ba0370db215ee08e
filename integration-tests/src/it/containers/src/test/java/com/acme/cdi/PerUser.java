package com.acme.cdi;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.Bean;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** What each bean that it is injected into attaches for itself. */
@AttachedTo(value = Bean.class, scope = Scope.INSTANCE, annotateWith = Dependent.class)
class PerUser {
    @WeakAttached
    int count;
}
