package org.weakattached.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leaks as people make them, and the whole message that each is reported with. */
final class PlantedLeaksTest {
    private static final Duration SOON = Duration.ofMillis(200);

    private static final Map<String, List<Exchange>> CACHE = new HashMap<>();
    private static final List<Runnable> CALLBACKS = new ArrayList<>();
    private static final ThreadLocal<Exchange> CURRENT = new ThreadLocal<>();

    @AfterEach
    void forget() {
        TraceAccessors.attachments().clear();
        CACHE.clear();
        CALLBACKS.clear();
        CURRENT.remove();
    }

    @Test
    void valueThatRefersBackToItsHost() {
        NotCollectedError error = leak(exchange -> TraceAccessors.setSession(exchange, Session.of(exchange)));

        assertThat(error).hasMessage("""
                org.weakattached.testing.Exchange was not collected within 200 ms. It is held by:
                  static field org.weakattached.testing.TraceAccessors.TABLE
                  → TraceAccessors.Table[entry]
                  → TraceAccessors.Entry.session
                  → Session.owner
                  → Connection.exchange
                  → org.weakattached.testing.Exchange
                The value attached as "session" of TraceAccessors refers back to its host, and so keeps it alive for ever. \
                Hold it weakly, with @WeakAttached(hold = Hold.WEAK), or let it refer to the object by a WeakReference.""");
    }

    @Test
    void staticCache() {
        NotCollectedError error = leak(exchange -> CACHE.put("last", new ArrayList<>(List.of(exchange))));

        assertThat(error).hasMessage("""
                org.weakattached.testing.Exchange was not collected within 200 ms. It is held by:
                  static field org.weakattached.testing.PlantedLeaksTest.CACHE
                  → HashMap["last"]
                  → ArrayList[0]
                  → org.weakattached.testing.Exchange""");
    }

    @Test
    void threadLocal() {
        NotCollectedError error = leak(CURRENT::set);

        assertThat(error).hasMessage("""
                org.weakattached.testing.Exchange was not collected within 200 ms. It is held by:
                  thread local org.weakattached.testing.PlantedLeaksTest.CURRENT of thread "%s"
                  → org.weakattached.testing.Exchange""", Thread.currentThread().getName());
    }

    @Test
    void lambdaThatCapturesTheHost() {
        NotCollectedError error = leak(exchange -> CALLBACKS.add(() -> TraceAccessors.setSession(exchange, null)));

        assertThat(error).hasMessage("""
                org.weakattached.testing.Exchange was not collected within 200 ms. It is held by:
                  static field org.weakattached.testing.PlantedLeaksTest.CALLBACKS
                  → ArrayList[0]
                  → lambda in PlantedLeaksTest, captured value 1
                  → org.weakattached.testing.Exchange""");
    }

    @Test
    void attachedLambdaThatCapturesTheHost() {
        NotCollectedError error =
                leak(exchange -> TraceAccessors.setListener(exchange, () -> TraceAccessors.setSession(exchange, null)));

        assertThat(error).hasMessage("""
                org.weakattached.testing.Exchange was not collected within 200 ms. It is held by:
                  static field org.weakattached.testing.TraceAccessors.TABLE
                  → TraceAccessors.Table[entry]
                  → TraceAccessors.Entry.listener
                  → lambda in PlantedLeaksTest, captured value 1
                  → org.weakattached.testing.Exchange
                The value attached as "listener" of TraceAccessors refers back to its host, and so keeps it alive for ever. \
                Hand the object over to the lambda as an argument, or let it capture a WeakReference.""");
    }

    private static NotCollectedError leak(Consumer<Exchange> use) {
        return assertThrows(
                NotCollectedError.class, () -> CollectableAssertions.assertCollectable(SOON, Exchange::new, use));
    }
}
