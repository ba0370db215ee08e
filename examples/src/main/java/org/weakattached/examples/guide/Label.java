package org.weakattached.examples.guide;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What the shop writes on a cheese. */
// region extension
@AttachedTo(Cheese.class)
class Label {
    @WeakAttached
    String currency = "GBP";

    @WeakAttached
    int ounces = 8;

    @WeakAttached
    @Nullable String origin;

    @WeakAttached
    final List<String> remarks = new CopyOnWriteArrayList<>();
}
// endregion
