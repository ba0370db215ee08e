package org.weakattached.examples.framework;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.weakattached.examples.framework.Saves.Save;

/** The host: it knows its players, and of plugins that there are some. */
final class Server {
    private final Map<String, Player> online = new LinkedHashMap<>();
    private final SortedMap<String, Integer> losses = new TreeMap<>();
    private final List<Plugin> plugins;
    private final Map<String, String> saves;
    private int arrivals;
    private int respawns;

    /**
     * Opens a server.
     *
     * @param saves what was saved of each player, by name; a disk elsewhere
     */
    Server(List<Plugin> plugins, Map<String, String> saves) {
        this.plugins = plugins;
        this.saves = saves;
        plugins.forEach(Plugin::data); // from now on their extensions are in use
    }

    /** Lets a player in, who has what was saved. */
    void join(String name) {
        Player player = new Player(name);
        Saves.load(saves.getOrDefault(name, ""), player);
        online.put(name, player);
        arrivals++;
    }

    /** Saves a player and forgets the object. What is attached to it goes by itself. */
    void leave(String name) {
        Save save = Saves.save(player(name));
        saves.put(name, save.text());
        save.omissions().forEach(omission -> lose("not saved: " + omission));
        online.remove(name);
    }

    /** Replaces the object of a player by a new one, and takes over what is attached. */
    void respawn(String name) {
        Player before = player(name);
        Player after = new Player(name);
        Field.extensions().forEach(extension -> extension.copy(before, after));
        // Final fields are not copied, and may have the same value all the same.
        Field.all()
                .filter(field -> !Objects.equals(field.get(before), field.get(after)))
                .forEach(field -> lose("not taken over: " + field.name()));
        online.put(name, after);
        respawns++;
    }

    private void lose(String what) {
        losses.merge(what, 1, Integer::sum);
    }

    /** Lets each player do something with each plugin. */
    void playRound(RandomGenerator random) {
        List<String> names = List.copyOf(online.keySet());
        for (String name : names) {
            String other = names.get(random.nextInt(names.size()));
            for (Plugin plugin : plugins) {
                plugin.play(player(name), player(other), random);
            }
            if (!player(name).isAlive()) {
                respawn(name);
            }
        }
    }

    private Player player(String name) {
        return Objects.requireNonNull(online.get(name), name);
    }

    /** Tells whether a player is there. */
    boolean isOnline(String name) {
        return online.containsKey(name);
    }

    /** Returns the players who are there now. */
    Collection<Player> players() {
        return Collections.unmodifiableCollection(online.values());
    }

    /** Returns how many times somebody came. */
    int arrivals() {
        return arrivals;
    }

    /** Returns how many times somebody died. */
    int respawns() {
        return respawns;
    }

    /** Returns what was not saved or not taken over, and how many times. */
    SortedMap<String, Integer> losses() {
        return losses;
    }
}
