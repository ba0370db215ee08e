package org.weakattached.runtime;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.weakattached.runtime.internal.recording.ExtensionState;
import org.weakattached.runtime.internal.recording.FlightRecording;

/**
 * Lists the attachments that somebody still refers to, unless they were closed.
 *
 * <p>In a {@code WeakHashMap}, since a table of our own would keep the reclaiming thread alive as long as there is any
 * extension.
 */
final class AttachmentsInUse {
    /** In the order of their making. */
    private static final Map<Attachments<?>, Long> IN_USE = new WeakHashMap<>();

    private static long made;

    private AttachmentsInUse() {}

    static <K> Attachments<K> add(Attachments<K> attachments) {
        synchronized (IN_USE) {
            IN_USE.put(attachments, made++);
        }
        FlightRecording.show(AttachmentsInUse::states);
        return attachments;
    }

    private static List<ExtensionState> states() {
        return list().stream().map(AttachmentsInUse::state).toList();
    }

    private static ExtensionState state(Attachments<?> extension) {
        return extension.isCounted()
                ? new ExtensionState(
                        extension.name(),
                        extension.hostType(),
                        extension.size(),
                        extension.attached(),
                        extension.reclaimed())
                : ExtensionState.uncounted(extension.name(), extension.hostType());
    }

    static List<Attachments<?>> list() {
        synchronized (IN_USE) {
            SortedMap<Long, Attachments<?>> byAge = new TreeMap<>();
            IN_USE.forEach((attachments, age) -> byAge.put(age, attachments));
            return byAge.values().stream()
                    .filter(attachments -> !attachments.isClosed())
                    .sorted(Comparator.comparing(Attachments::name))
                    .toList();
        }
    }
}
