package org.weakattached.examples.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Has Java's flight recorder note what is attached and reclaimed, and reads that from its file. */
final class FlightRecord implements AutoCloseable {
    private static final String EXTENSION = "org.weakattached.Extension";
    private static final String RECLAIMING = "org.weakattached.Reclaiming";

    private final Recording recording;

    private FlightRecord(Recording recording) {
        this.recording = recording;
    }

    /** What an extension attached, to how many players: who are there, who ever were, and who were collected. */
    record Usage(String extension, long size, long attached, long reclaimed) {
        private Usage(RecordedEvent event) {
            this(event.getString("name"), event.getLong("size"), event.getLong("attached"), event.getLong("reclaimed"));
        }
    }

    /** How often what belonged to collected objects was let go of, whatever they were. */
    record Reclaiming(long bursts, long entries, Duration longest) {}

    /** Tells whether there is a flight recorder. */
    static boolean isPossible() {
        return ModuleLayer.boot().findModule("jdk.jfr").isPresent() && FlightRecorder.isAvailable();
    }

    /** Starts a recording, which notes extensions whenever its file is written. */
    static FlightRecord start() {
        Recording recording = new Recording();
        recording.enable(EXTENSION).with("period", "endChunk");
        recording.enable(RECLAIMING);
        recording.start();
        return new FlightRecord(recording);
    }

    /** Returns what the extensions of players attached until now, by their names. */
    Collection<Usage> usage() {
        SortedMap<String, Usage> latest = new TreeMap<>();
        events(EXTENSION).stream()
                .filter(event -> event.getClass("hostType").getName().equals(Player.class.getName()))
                .map(Usage::new)
                .forEach(usage -> latest.put(usage.extension(), usage));
        return latest.values();
    }

    /** Returns what was reclaimed until now. */
    Reclaiming reclaiming() {
        List<RecordedEvent> bursts = events(RECLAIMING);
        return new Reclaiming(
                bursts.size(),
                bursts.stream().mapToLong(burst -> burst.getLong("entries")).sum(),
                bursts.stream()
                        .map(RecordedEvent::getDuration)
                        .max(Comparator.naturalOrder())
                        .orElse(Duration.ZERO));
    }

    /** Returns all events of a type until now, in their order. */
    private List<RecordedEvent> events(String type) {
        try {
            Path file = Files.createTempFile("framework", ".jfr");
            try {
                recording.dump(file);
                return RecordingFile.readAllEvents(file).stream()
                        .filter(event -> event.getEventType().getName().equals(type))
                        .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                        .toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        recording.close();
    }
}
