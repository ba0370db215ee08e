package org.weakattached.examples.framework;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weakattached.examples.Collector;
import org.weakattached.examples.framework.FlightRecord.Reclaiming;
import org.weakattached.examples.framework.FlightRecord.Usage;

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
        if (FlightRecord.isPossible()) {
            try (FlightRecord record = FlightRecord.start()) {
                run(Optional.of(record));
            }
        } else {
            run(Optional.empty());
        }
    }

    private void run(Optional<FlightRecord> record) {
        out.println("A server whose players come, play, die, leave and come back");
        reportPlugins();
        saves.put(names.get(0), OLD_SAVE);
        Server server = new Server(plugins, saves);
        play(server);
        print("players", "%,d, who came %,d times and died %,d times", PLAYERS, server.arrivals(), server.respawns());
        reportPlayers("they have", server);
        record.ifPresent(this::reportRecord);
        stop(server);
        reportSaves(server);

        Server restarted = new Server(plugins, saves);
        joinAll(restarted);
        reportPlayers("restarted", restarted);
        stop(restarted);
        record.ifPresent(this::reportRecord);
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

    private void reportPlugins() {
        for (Plugin plugin : plugins) {
            String name = plugin.getClass().getSimpleName();
            print("plugin", "%s attaches %s", name, plugin.data().fields().keySet());
        }
    }

    private void reportPlayers(String when, Server server) {
        print(
                when,
                "%s",
                plugins.stream().map(plugin -> plugin.sumUp(server.players())).collect(Collectors.joining(", ")));
    }

    /** Lets all players go, and waits for what is attached to them to go too. */
    private void stop(Server server) {
        names.forEach(server::leave);
        Duration wait = Collector.await(
                "nothing is attached to any player",
                () -> Field.extensions().stream().allMatch(extension -> extension.size() == 0));
        print("stopped", "nothing is attached to any player, %d ms after the last one left", wait.toMillis());
    }

    private void reportSaves(Server server) {
        server.losses().forEach((loss, times) -> print("lost", "%,d times %s", times, loss));
        String name = names.get(0);
        print("saved", "of %s", name);
        saves.getOrDefault(name, "").lines().forEach(line -> print("", "%s", line));
    }

    private void reportRecord(FlightRecord record) {
        Collector.await(
                "the recorder knows of extensions", () -> !record.usage().isEmpty());
        print("recorded", "%-12s %6s %9s %10s", "extension", "size", "attached", "reclaimed");
        for (Usage usage : record.usage()) {
            String name = usage.extension().substring(usage.extension().lastIndexOf('.') + 1);
            print("", "%-12s %,6d %,9d %,10d", name, usage.size(), usage.attached(), usage.reclaimed());
        }
        Reclaiming reclaiming = record.reclaiming();
        print(
                "",
                "%,d of these in %,d bursts of the reclaiming thread, the longest of %.2f ms",
                reclaiming.entries(),
                reclaiming.bursts(),
                reclaiming.longest().toNanos() / 1e6);
    }

    private void print(String what, String format, Object... values) {
        out.printf("  %-12s %s%n", what, String.format(Locale.ROOT, format, values));
    }
}
