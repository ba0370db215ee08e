package org.weakattached.examples.framework;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** An extension of the host's own: what was saved with a player for plugins that are not there now, and must not get lost. */
@AttachedTo(Player.class)
class Leftovers {
    /** Lines of the save, as they were. */
    @WeakAttached
    @Nullable List<String> lines;
}
