package org.weakattached.testing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource;
import org.junit.platform.engine.support.hierarchical.ExclusiveResource.LockMode;
import org.junit.platform.engine.support.hierarchical.Node;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs tests that carry the annotation, as JUnit runs them. */
final class NoLeaksTest {
    private static final ExclusiveResource ALONE =
            new ExclusiveResource(ExclusiveResource.GLOBAL_KEY, LockMode.READ_WRITE);
    private static final Exchange EARLIER = new Exchange();

    @AfterEach
    void forget() {
        TraceAccessors.attachments().clear();
    }

    @Test
    void passesWhereHostsAreDropped() {
        assertThat(failures(Dropping.class)).isEmpty();
    }

    @Test
    void failsWhereAValueRefersToItsHost() {
        Map<String, Throwable> failures = failures(Leaking.class);

        assertThat(failures).containsOnlyKeys("leaks()");
        assertThat(failures.get("leaks()")).hasMessage("""
                org.weakattached.testing.Exchange was not collected within 1 s. It is held by:
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
    void holdsForNestedClasses() {
        assertThat(failures(Outer.Inner.class).get("leaks()"))
                .hasMessageStartingWith(
                        "org.weakattached.testing.Exchange was not collected within 1 s. It is held by:");
    }

    @Test
    void saysThatTheTestsInstanceHoldsAHost() {
        Map<String, Throwable> failures = failures(Keeping.class);

        assertThat(failures).containsOnlyKeys("keeps()");
        assertThat(((NotCollectedError) requireNonNull(failures.get("keeps()"))).path())
                .endsWith("NoLeaksTest.Keeping.exchange", "org.weakattached.testing.Exchange");
    }

    @Test
    void asksForNothingThatHadAttachmentsBefore() {
        TraceAccessors.setHeld(EARLIER, Session.of(EARLIER));

        assertThat(failures(Touching.class)).isEmpty();
    }

    @Test
    void addsNothingToATestThatFails() {
        assertThat(failures(Failing.class).values()).singleElement().isExactlyInstanceOf(AssertionError.class);
    }

    @Test
    void runsAloneWhereTestsRunInParallel() {
        assertThat(execute(Dropping.class).testEvents().started().list())
                .isNotEmpty()
                .allSatisfy(event -> {
                    TestDescriptor testClass =
                            event.getTestDescriptor().getParent().orElseThrow();
                    assertThat(((Node<?>) testClass).getExclusiveResources()).contains(ALONE);
                });
        assertThat(execute(Leaking.class).testEvents().started().list())
                .isNotEmpty()
                .allSatisfy(event -> {
                    Node<?> test = (Node<?>) event.getTestDescriptor();
                    assertThat(test.getExclusiveResources()).contains(ALONE);
                });
    }

    /** Returns what the tests that failed threw, by their names. */
    private static Map<String, Throwable> failures(Class<?> testClass) {
        Map<String, Throwable> failures = new HashMap<>();
        Events tests = execute(testClass).testEvents();
        tests.failed()
                .list()
                .forEach(event -> failures.put(
                        event.getTestDescriptor().getDisplayName(),
                        event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()));
        assertThat(tests.started().count()).isPositive();
        return failures;
    }

    private static EngineExecutionResults execute(Class<?> testClass) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute();
    }

    @NoLeaks
    static final class Dropping {
        @Test
        void drops() {
            Exchange exchange = new Exchange();
            TraceAccessors.setHeld(exchange, Session.of(exchange));
        }

        @Test
        void attachesToWhatKeepsIt() {
            SlottedExchange exchange = new SlottedExchange();
            NoteAccessors.setAbout(exchange, exchange);
        }
    }

    static final class Leaking {
        @Test
        @NoLeaks(seconds = 1)
        void leaks() {
            Exchange exchange = new Exchange();
            TraceAccessors.setSession(exchange, Session.of(exchange));
        }
    }

    @NoLeaks(seconds = 1)
    static final class Outer {
        @Nested
        final class Inner {
            @Test
            void leaks() {
                Exchange exchange = new Exchange();
                TraceAccessors.setSession(exchange, Session.of(exchange));
            }
        }
    }

    @NoLeaks(seconds = 1)
    static final class Keeping {
        @SuppressWarnings("unused")
        private @Nullable Exchange exchange;

        @Test
        void keeps() {
            Exchange kept = new Exchange();
            exchange = kept;
            TraceAccessors.setHeld(kept, Session.of(kept));
        }

        @Test
        void dropsInTheEnd() {
            keeps();
            exchange = null;
        }
    }

    @NoLeaks
    static final class Touching {
        @Test
        void touches() {
            TraceAccessors.setSession(EARLIER, Session.of(EARLIER));
        }
    }

    @NoLeaks
    static final class Failing {
        @Test
        void fails() {
            Exchange exchange = new Exchange();
            TraceAccessors.setSession(exchange, Session.of(exchange));
            throw new AssertionError("of its own");
        }
    }
}
