package org.weakattached.benchmarks.subject;

import io.opentelemetry.instrumentation.api.util.VirtualField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** OpenTelemetry's virtual field, as it works where no agent changes the host's class. */
final class OpenTelemetry implements Subject {
    private static final VirtualField<Host, Holder> HOLDER = VirtualField.find(Host.class, Holder.class);

    @Override
    public @Nullable String read(Host host) {
        return Holder.textOf(HOLDER.get(host));
    }

    /** It cannot attach unless absent. */
    @Override
    public void attach(Host host, String text) {
        Holder holder = HOLDER.get(host);
        if (holder == null) {
            holder = new Holder();
            HOLDER.set(host, holder);
        }
        holder.setText(text);
    }

    @Override
    public void write(Host host, String text) {
        holder(host).setText(text);
    }

    @Override
    public int increment(Host host) {
        return holder(host).increment();
    }

    private static Holder holder(Host host) {
        return Objects.requireNonNull(HOLDER.get(host), "holder");
    }
}
