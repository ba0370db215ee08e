package com.acme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.WeakSet;
import org.weakattached.runtime.WeakValueDictionary;

/** Uses what the processor generates, and what there is beside it, and prints what comes of it. */
public final class Main {
    private static final int HOSTS = 1000;

    private Main() {}

    public static void main(String[] args) throws IOException {
        staticAccessors();
        accessorsThatAreAnInstance();
        stores();
        collections();
        callbacks();
        whatDies();
        flightRecording();
    }

    private static void staticAccessors() {
        Session session = new Session();
        Object caller = new Object();
        TraceAccessors.setId(session, "a1");
        TraceAccessors.setBytes(session, 20);
        TraceAccessors.bytes().merge(session, 22L, Long::sum);
        TraceAccessors.getNotes(session).add("handled");
        TraceAccessors.setCaller(session, caller);
        TraceAccessors.setCache(session, new StringBuilder("cached"));
        boolean replaced = TraceAccessors.id().replace(session, "a1", "a2");

        print("static", TraceAccessors.getId(session), replaced, TraceAccessors.getBytes(session));
        print("holds", TraceAccessors.getCaller(session) == caller, TraceAccessors.getCache(session));
        print("final", TraceAccessors.getNotes(session), TraceAccessors.notes().containsKey(session));
        print("default", TraceAccessors.getId(new Session()), TraceAccessors.getBytes(new Session()));
        print(
                "whole",
                TraceAccessors.attachments().size(),
                TraceAccessors.attachments().detach(session));
        Reference.reachabilityFence(caller);
    }

    private static void accessorsThatAreAnInstance() {
        int before = Connection.CLOSED.get();
        Session session = new Session();
        try (VisitsAccessors visits = new VisitsAccessors()) {
            VisitsAccessors others = new VisitsAccessors();
            visits.setCount(session, 3);
            visits.setConnection(session, new Connection());
            print("instance", visits.getAndAddCount(session, 4), visits.getCount(session), others.getCount(session));
            others.close();
        }
        await(() -> Connection.CLOSED.get() == before + 1);
        print("closed");
    }

    private static void stores() {
        Player player = new Player();
        Player rival = new Player();
        ScoreAccessors.setPoints(player, 5);
        ScoreAccessors.setRival(player, rival);
        BadgeAccessors.setLevel(player, 2);
        BadgeAccessors.setSponsor(player, player);
        print("stored", ScoreAccessors.getAndAddPoints(player, 1), ScoreAccessors.getPoints(player));
        print("stored", ScoreAccessors.getRival(player) == rival, BadgeAccessors.getLevel(player));
        print("stored", BadgeAccessors.getSponsor(player) == player, ScoreAccessors.getPoints(rival));
        print("detached", ScoreAccessors.attachments().detach(player), ScoreAccessors.getPoints(player));
        print("detached", BadgeAccessors.getLevel(player));
    }

    private static void collections() {
        WeakKeyDictionary<Session, String> names = new WeakKeyDictionary<>();
        WeakValueDictionary<String, Session> byName = new WeakValueDictionary<>();
        WeakSet<Session> all = new WeakSet<>();
        List<Session> alive = new ArrayList<>();
        // A lambda, so that no variable of this method refers to the last one.
        IntStream.range(0, HOSTS).forEach(i -> {
            Session session = new Session();
            alive.add(session);
            names.put(session, "s" + i);
            names.merge(session, "!", String::concat);
            byName.put("s" + i, session);
            all.add(session);
        });
        print("dictionary", names.size(), names.get(alive.get(7)), names.remove(alive.get(8)), names.size());
        print("values", byName.size(), byName.get("s7") == alive.get(7));
        print("set", all.size(), all.contains(alive.get(7)), all.add(alive.get(7)), all.remove(alive.get(7)));

        alive.subList(1, HOSTS).clear();
        await(() -> names.size() == 1 && byName.size() == 1 && all.size() == 1);
        print("collected", names.values(), byName.keySet(), all.contains(alive.get(0)));
    }

    private static void callbacks() {
        AtomicBoolean called = new AtomicBoolean();
        WeakRef<Session> ref = WeakRef.of(new Session(), dead -> called.set(true));
        await(called::get);
        print("called back", ref.get());
    }

    private static void whatDies() {
        int before = Connection.CLOSED.get();
        Session survivor = new Session();
        TraceAccessors.setCaller(survivor, new Object());
        for (int i = 0; i < HOSTS; i++) {
            TraceAccessors.setConnection(new Session(), new Connection());
        }
        await(() -> Connection.CLOSED.get() == before + HOSTS);
        await(() -> TraceAccessors.getCaller(survivor) == null);
        print(
                "dead",
                TraceAccessors.attachments().size(),
                TraceAccessors.attachments().reclaimed() >= HOSTS);
        Reference.reachabilityFence(survivor);
    }

    private static void flightRecording() throws IOException {
        Path file = Files.createTempFile("recording", ".jfr");
        Session session = new Session();
        TraceAccessors.setId(session, "recorded");
        try (Recording recording = new Recording()) {
            recording.enable("org.weakattached.Extension").withPeriod(Duration.ofMillis(10));
            recording.start();
            await(() -> extensionsIn(recording, file).size() == 3);
            print("recorded", extensionsIn(recording, file));
        } finally {
            Files.delete(file);
        }
        Reference.reachabilityFence(session);
    }

    /** Returns the hosts of each kind of event, by its name. */
    private static SortedSet<String> extensionsIn(Recording recording, Path file) {
        SortedSet<String> events = new TreeSet<>();
        try {
            recording.dump(file);
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.hasField("hostType")) {
                    events.add(event.getEventType().getName() + " of " + event.getString("name"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return events;
    }

    private static void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > TimeUnit.MINUTES.toNanos(1)) {
                throw new AssertionError("not in a minute");
            }
            System.gc();
            Thread.yield();
        }
    }

    private static void print(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(word).append(' ');
        }
        System.out.println(line.toString().strip());
    }
}
