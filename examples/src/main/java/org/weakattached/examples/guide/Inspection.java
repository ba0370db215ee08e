package org.weakattached.examples.guide;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Scope;
import org.weakattached.WeakAttached;

/** What one inspection finds out, of which others know nothing. */
// region extension
@AttachedTo(value = Cheese.class, scope = Scope.INSTANCE)
class Inspection {
    @WeakAttached
    int faults;

    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable seal;
}
// endregion
