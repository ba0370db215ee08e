package org.weakattached.micrometer;

import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.Attachments;

/**
 * The meters of one registry. Reading the one that counts the extensions brings the others up to date: it is the only moment that
 * every registry has in common.
 */
final class Binding {
    private final MeterRegistry registry;
    private final Tags tags;

    /**
     * Guards the rest. A reading only tries it, since registries are read by any thread and under locks of their own, and
     * what one misses the next one sees.
     */
    private final ReentrantLock lock = new ReentrantLock();

    private final Map<Tags, ExtensionMeters> extensions = new HashMap<>();
    private @Nullable Gauge inUse;
    private boolean closed;

    Binding(MeterRegistry registry, Tags tags) {
        this.registry = registry;
        this.tags = tags;
    }

    void open() {
        lock.lock();
        try {
            if (!closed) {
                if (inUse == null) {
                    inUse = Gauge.builder("weakattached.extensions", this, Binding::read)
                            .description("Extensions in use")
                            .tags(tags)
                            .strongReference(true)
                            .register(registry);
                }
                update(Attachments.all());
            }
        } finally {
            lock.unlock();
        }
    }

    private double read() {
        List<Attachments<?>> all = Attachments.all();
        if (!lock.isHeldByCurrentThread() && lock.tryLock()) {
            try {
                if (!closed) {
                    update(all);
                }
            } finally {
                lock.unlock();
            }
        }
        return all.size();
    }

    private void update(List<Attachments<?>> all) {
        Map<Tags, List<Attachments<?>>> counted =
                all.stream().filter(Attachments::isCounted).collect(groupingBy(this::tagsOf));
        extensions.entrySet().removeIf(entry -> {
            boolean gone = !counted.containsKey(entry.getKey());
            if (gone) {
                entry.getValue().removeFrom(registry);
            }
            return gone;
        });
        counted.forEach((key, summed) -> {
            ExtensionMeters meters = extensions.get(key);
            if (meters == null) {
                extensions.put(key, new ExtensionMeters(summed, registry, key));
            } else {
                meters.sum(summed);
            }
        });
    }

    private Tags tagsOf(Attachments<?> attachments) {
        return tags.and(
                "extension", attachments.name(), "host", attachments.hostType().getTypeName());
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            if (inUse != null) {
                registry.remove(inUse);
            }
            extensions.values().forEach(meters -> meters.removeFrom(registry));
            extensions.clear();
        } finally {
            lock.unlock();
        }
    }
}
