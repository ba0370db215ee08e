package org.weakattached.examples.framework;

import java.util.Collection;
import java.util.random.RandomGenerator;
import org.weakattached.runtime.Attachments;

/** What others add to the game. A plugin keeps what it knows of players on the players, and saves nothing itself. */
public interface Plugin {

    /**
     * Returns what the plugin attaches to players. Extensions are listed from their first use on, so the host asks for it before
     * it loads the first player.
     */
    Attachments<Player> data();

    /** Lets the player do something in company of another player, or alone if these are the same. */
    void play(Player player, Player other, RandomGenerator random);

    /** Sums up, in a few words, what these players have. */
    String sumUp(Collection<Player> players);
}
