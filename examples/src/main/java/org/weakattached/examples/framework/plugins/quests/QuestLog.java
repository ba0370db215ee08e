package org.weakattached.examples.framework.plugins.quests;

import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.examples.framework.Player;

/** How a player gets on in the world. */
@AttachedTo(Player.class)
class QuestLog {
    /** What is to be done. */
    @WeakAttached
    @Nullable String quest;

    /** Who shows the way: an object of the plugin's own, which the host cannot save. */
    @WeakAttached
    @Nullable Guide guide;

    /** How many quests are done. */
    @WeakAttached
    int solved;

    /** What people say of it. */
    @WeakAttached
    double fame;
}
