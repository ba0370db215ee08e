package org.weakattached.testing;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shark.HeapObject;

/** Why an object is not collected, for people: a text, and the path that it shows. */
record Explanation(String text, List<String> path, @Nullable Throwable cause) {
    private static final String NO_PATH = "What holds it is not known: ";

    Explanation {
        path = List.copyOf(path);
    }

    /** Looks for the object in a dump of the heap. One at a time: a dump takes time, memory and room. */
    static synchronized Explanation of(Sought sought) {
        try (HeapDump dump = HeapDump.make();
                Heap heap = new Heap(dump.file())) {
            HeapObject object = heap.referentOf(sought);
            Route route = object == null ? null : new Search(heap, object).run();
            return of(route, dump.isKept() ? "\nThe heap dump is kept: " + dump.file() : "");
        } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError e) {
            return new Explanation(NO_PATH + e, List.of(), e);
        }
    }

    private static Explanation of(@Nullable Route route, String note) {
        if (route == null) {
            return new Explanation(NO_PATH + "the heap dump shows no strong path to it." + note, List.of(), null);
        }
        List<String> lines = Steps.of(route);
        StringBuilder text = new StringBuilder("It is held by:");
        String separator = "\n  ";
        for (String line : lines) {
            text.append(separator).append(line);
            separator = "\n  → ";
        }
        String cure = Cure.of(route);
        if (cure != null) {
            text.append('\n').append(cure);
        }
        return new Explanation(text + note, lines, null);
    }
}
