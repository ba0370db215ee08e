package org.weakattached.runtime;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hosts with a finalizer, which the JVM runs after it cleared the weak references to them. */
final class FinalizerTest {
    private static final class Host {
        private final Trace trace;
        private final AtomicReference<Host> broughtBack;
        private final AtomicReference<@Nullable Object> seen;

        Host(Trace trace, AtomicReference<Host> broughtBack, AtomicReference<@Nullable Object> seen) {
            this.trace = trace;
            this.broughtBack = broughtBack;
            this.seen = seen;
        }

        @Override
        @SuppressWarnings({"deprecation", "removal", "Finalize"}) // it is what this is about
        protected void finalize() {
            seen.set(trace.find(this));
            broughtBack.set(this);
        }
    }

    private final Trace trace = new Trace();
    private final AtomicReference<Host> broughtBack = new AtomicReference<>();
    private final AtomicReference<@Nullable Object> seen = new AtomicReference<>("nothing yet");
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void aFinalizerSeesNothingAttached() {
        attach();

        Gc.await(() -> broughtBack.get() != null);

        assertThat(seen).hasValue(null);
    }

    @Test
    void aHostThatItsFinalizerBringsBackHasLostItsAttachments() {
        attach();
        Gc.await(() -> broughtBack.get() != null);
        Gc.await(() -> closed.get() == 1 && trace.size() == 0);

        Host host = requireNonNull(broughtBack.get());

        assertThat(trace.find(host)).isNull();
        trace.id.put(host, "anew");
        Gc.await(() -> trace.reclaimed() == 1);
        assertThat(trace.id.get(host)).isEqualTo("anew");
        assertThat(closed).hasValue(1);
    }

    private void attach() {
        Host host = new Host(trace, broughtBack, seen);
        trace.id.put(host, "attached");
        trace.body.put(host, closed::incrementAndGet);
    }
}
