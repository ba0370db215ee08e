package org.weakattached.examples.framework.plugins.economy;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.examples.framework.Player;

/** What a player owns. */
@AttachedTo(Player.class)
class Purse {
    /** What everybody starts with, and what is left of it. */
    @WeakAttached
    long gold = 100;

    /** How often the player paid. */
    @WeakAttached
    int payments;

    /** Where those belong who pay a lot. */
    @WeakAttached
    @Nullable String guild;
}
