package org.weakattached.micrometer;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.weakattached.runtime.Attachments;

/** The meters of the extensions that have the same tags, mostly one. */
final class ExtensionMeters {
    private final Totals totals = new Totals();
    private final List<Meter> meters;

    /** Registers the meters. They refer to the totals weakly, so this must be held. */
    ExtensionMeters(List<Attachments<?>> summed, MeterRegistry registry, Tags tags) {
        totals.sum(summed);
        meters = List.of(
                Gauge.builder("weakattached.size", totals, Totals::size)
                        .description("Hosts that have something attached")
                        .tags(tags)
                        .register(registry),
                FunctionCounter.builder("weakattached.attached", totals, Totals::attached)
                        .description("Hosts that something was attached to so far")
                        .tags(tags)
                        .register(registry),
                FunctionCounter.builder("weakattached.reclaimed", totals, Totals::reclaimed)
                        .description("Collected hosts whose data was let go of so far")
                        .tags(tags)
                        .register(registry));
    }

    void sum(List<Attachments<?>> summed) {
        totals.sum(summed);
    }

    void removeFrom(MeterRegistry registry) {
        meters.forEach(registry::remove);
    }
}
