package org.weakattached.benchmarks.subject;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A map from hosts to holders. */
final class HolderMap implements Subject {
    private final Map<Host, Holder> holders;

    HolderMap(Map<Host, Holder> holders) {
        this.holders = holders;
    }

    @Override
    public @Nullable String read(Host host) {
        return Holder.textOf(holders.get(host));
    }

    @Override
    public void attach(Host host, String text) {
        holders.computeIfAbsent(host, absent -> new Holder()).setText(text);
    }

    @Override
    public void write(Host host, String text) {
        holder(host).setText(text);
    }

    @Override
    public int increment(Host host) {
        return holder(host).increment();
    }

    private Holder holder(Host host) {
        return Objects.requireNonNull(holders.get(host), "holder");
    }
}
