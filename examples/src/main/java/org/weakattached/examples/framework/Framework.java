package org.weakattached.examples.framework;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.weakattached.examples.Collector;

/** Has players come, play, die, leave and come back, on a server with two plugins that it found on the class path. */
public final class Framework {
    private static final int PLAYERS = 300;
    private static final int ROUNDS = 100;
    /** One player in so many leaves each round, or comes back. */
    private static final int STAY = 20;
    /** Of a plugin that is not there any more. */
    private static final String OLD_SAVE = "com.example.weather.Umbrella.color=text red\n";

    private final PrintStream out;
    private final List<Plugin> plugins = ServiceLoader.load(Plugin.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();
    private final List<String> names =
            IntStream.rangeClosed(1, PLAYERS).mapToObj("player-%03d"::formatted).toList();
    private final Map<String, String> saves = new TreeMap<>();

    Framework(PrintStream out) {
        this.out = out;
    }

    /** Runs it and reports on the standard output. */
    public static void main(String[] args) {
        new Framework(System.out).run();
    }

    void run() {
        for (Plugin plugin : plugins) {
            print(
                    "plugin",
                    "%s attaches %s",
                    nameOf(plugin),
                    plugin.data().fields().keySet());
        }
        saves.put(names.get(0), OLD_SAVE);
        Server server = new Server(plugins, saves);
        play(server);
        reportGame(server);
        stop(server);
        server.losses().forEach((loss, times) -> print("lost", "%,d times %s", times, loss));
        print("save", "of %s", names.get(0));
        saves.get(names.get(0)).lines().forEach(line -> print("", "%s", line));

        Server restarted = new Server(plugins, saves);
        joinAll(restarted);
        reportPlayers("restarted", restarted);
        stop(restarted);
    }

    /** Lets players come and go, and play meanwhile; at the end all are there. */
    private void play(Server server) {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < ROUNDS; round++) {
            for (String name : names) {
                if (random.nextInt(STAY) == 0) {
                    comeOrGo(server, name);
                }
            }
            server.playRound(random);
        }
        joinAll(server);
    }

    private static void comeOrGo(Server server, String name) {
        if (server.isOnline(name)) {
            server.leave(name);
        } else {
            server.join(name);
        }
    }

    private void joinAll(Server server) {
        names.stream().filter(name -> !server.isOnline(name)).forEach(server::join);
    }

    private void reportGame(Server server) {
        print(
                "objects",
                "%,d players came %,d times and died %,d times",
                PLAYERS,
                server.arrivals(),
                server.respawns());
        reportPlayers("they have", server);
    }

    private void reportPlayers(String when, Server server) {
        for (Plugin plugin : plugins) {
            print(when, "%s", plugin.sumUp(server.players()));
        }
    }

    /** Lets all players go, and waits for what is attached to them to go too. */
    private void stop(Server server) {
        names.forEach(server::leave);
        Duration wait = Collector.await(
                "nothing is attached to any player",
                () -> Field.extensions().stream().allMatch(extension -> extension.size() == 0));
        print("stopped", "nothing is attached to any player, %d ms after the last one left", wait.toMillis());
    }

    private static String nameOf(Plugin plugin) {
        return plugin.getClass().getSimpleName();
    }

    private void print(String what, String format, Object... values) {
        out.printf("  %-12s %s%n", what, String.format(Locale.ROOT, format, values));
    }
}
