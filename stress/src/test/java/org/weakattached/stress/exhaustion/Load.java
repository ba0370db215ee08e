package org.weakattached.stress.exhaustion;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** What weighs on a host. */
@AttachedTo(value = Drop.class, scope = Scope.INSTANCE)
final class Load {
    @WeakAttached
    @Nullable Object payload;

    @WeakAttached
    long total;

    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable resource;
}
