package org.weakattached.micrometer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/**
 * Meters what extensions attach: {@code new AttachmentsMetrics().bindTo(registry)} shows, of each extension in use ({@link
 * org.weakattached.runtime.Attachments#all}),
 *
 * <table>
 * <caption>The meters</caption>
 * <tr><th>name</th><th>kind</th><th>what it shows</th></tr>
 * <tr><td>{@code weakattached.size}</td><td>gauge</td><td>how many hosts have something attached</td></tr>
 * <tr><td>{@code weakattached.attached}</td><td>counter</td><td>how many hosts something was attached to so far</td></tr>
 * <tr><td>{@code weakattached.reclaimed}</td><td>counter</td><td>how many collected hosts' data was let go of so far</td></tr>
 * <tr><td>{@code weakattached.extensions}</td><td>gauge</td><td>how many extensions are in use, without tags of an
 * extension</td></tr>
 * </table>
 *
 * <p>The tag {@code extension} has the canonical name of the extension, and {@code host} that of its host type. Extensions with the
 * same tags, as those of several instances of accessors, are summed. An extension whose hosts keep their attachments
 * themselves is counted among the extensions, and has no other meter, since nobody counts what it attaches.
 *
 * <p><b>Later extensions.</b> Whenever the registry reads {@code weakattached.extensions}, as it does each time it is scraped or
 * publishes, the other meters are brought up to date: an extension that is used for the first time has its own from the reading after
 * that on, and one that is gone loses them. Where a filter denies that gauge, binding once more does the same.
 *
 * <p><b>What is held.</b> The registry holds the meters and what they need, so that this object need not be kept unless to {@linkplain
 * #close close} it. Nothing here holds an extension, a host or their class loaders. Where one of several summed extensions is gone, what
 * its counters last showed stays in the sum.
 *
 * <p>All methods may be called by any number of threads.
 */
public final class AttachmentsMetrics implements MeterBinder, AutoCloseable {
    private final Tags tags;
    private final IdentityHashMap<MeterRegistry, Binding> bindings = new IdentityHashMap<>();

    /** Makes metrics with no tags but those of an extension. */
    public AttachmentsMetrics() {
        this(List.of());
    }

    /** Makes metrics that have further tags. */
    public AttachmentsMetrics(Iterable<Tag> tags) {
        this.tags = Tags.of(Objects.requireNonNull(tags, "tags"));
    }

    /** Adds the meters to a registry, and if they are there already, brings them up to date. */
    @Override
    public void bindTo(MeterRegistry registry) {
        Objects.requireNonNull(registry, "registry");
        Binding binding;
        synchronized (bindings) {
            binding = bindings.computeIfAbsent(registry, added -> new Binding(added, tags));
        }
        binding.open();
    }

    /** Removes the meters from all registries. */
    @Override
    public void close() {
        List<Binding> closing;
        synchronized (bindings) {
            closing = List.copyOf(bindings.values());
            bindings.clear();
        }
        closing.forEach(Binding::close);
    }
}
