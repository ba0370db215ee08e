package org.weakattached.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Reads the file of a flight recording, which goes on meanwhile. */
final class Recorded {
    static final String EXTENSION = "org.weakattached.Extension";
    static final String RECLAIMING = "org.weakattached.Reclaiming";

    private Recorded() {}

    /** Returns the events of one type so far. */
    static List<RecordedEvent> events(String type, Recording recording) {
        try {
            Path file = Files.createTempFile("recorded", ".jfr");
            try {
                recording.dump(file);
                return RecordingFile.readAllEvents(file).stream()
                        .filter(event -> event.getEventType().getName().equals(type))
                        .toList();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
