package com.acme.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** A scope that needs a proxy, which a final class cannot have. */
@AttachedTo(value = Bean.class, scope = Scope.INSTANCE, annotateWith = ApplicationScoped.class)
class Proxied {
    @WeakAttached
    int count;
}
