package org.weakattached.runtime.internal.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.CapturedLog;

/** What is decided where no agent runs; the agent's own tests have the rest. */
final class PlacementTest {
    @Test
    void knowsNoSlotWithoutAnAgent() {
        Placement placement = placement(Mode.AUTO, Player.class);

        assertThat(placement.isUniform()).isTrue();
        assertThat(placement.slot(Player.class)).isNull();
        assertThat(placement.isRequired()).isFalse();
    }

    @Test
    void tellsOnceForEachHostTypeWhyThereIsNoSlot() {
        try (CapturedLog log = new CapturedLog()) {
            placement(Mode.AUTO, Told.class).tell(Told.class);
            placement(Mode.PERMANENT, Told.class).tell(Told.class);
            placement(Mode.AUTO, Too.class).tell(Too.class);

            assertThat(log.messages())
                    .containsExactly(
                            "\"" + Told.class.getTypeName()
                                    + "\" has no slot, so \"com.acme.Trace\" keeps what it attaches in"
                                    + " a weak side-table. No agent runs. Start the program with"
                                    + " -javaagent:weakattached-agent.jar.",
                            "\"" + Too.class.getTypeName()
                                    + "\" has no slot, so \"com.acme.Trace\" keeps what it attaches in"
                                    + " a weak side-table. No agent runs. Start the program with"
                                    + " -javaagent:weakattached-agent.jar.");
        }
    }

    @Test
    void tellsNothingWhereSlotsAreOff() {
        try (CapturedLog log = new CapturedLog()) {
            placement(Mode.OFF, Player.class).tell(Player.class);

            assertThat(log.messages()).isEmpty();
        }
    }

    @Test
    void refusesWhereASlotIsRequired() {
        Placement placement = placement(Mode.REQUIRED, Player.class);

        assertThat(placement.isRequired()).isTrue();
        assertThat(placement.refusal(Player.class))
                .isEqualTo("-Dorg.weakattached.slots=required asks for a slot, and \"" + Player.class.getTypeName()
                        + "\" has none that \"com.acme.Trace\" may use. No agent runs. Start the program with"
                        + " -javaagent:weakattached-agent.jar.");
    }

    @Test
    void knowsWhichLoaderLivesAsLongAsTheProgram() throws Exception {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        try (URLClassLoader child = new URLClassLoader(new URL[0], system);
                URLClassLoader grandchild = new URLClassLoader(new URL[0], child)) {
            assertThat(Loaders.isBuiltIn(null)).isTrue();
            assertThat(Loaders.isBuiltIn(ClassLoader.getPlatformClassLoader())).isTrue();
            assertThat(Loaders.isBuiltIn(system)).isTrue();
            assertThat(Loaders.isBuiltIn(child)).isFalse();

            assertThat(Loaders.isAncestorOrSame(child, child)).isTrue();
            assertThat(Loaders.isAncestorOrSame(child, grandchild)).isTrue();
            assertThat(Loaders.isAncestorOrSame(null, grandchild)).isTrue();
            assertThat(Loaders.isAncestorOrSame(grandchild, child)).isFalse();
            assertThat(Loaders.isAncestorOrSame(child, null)).isFalse();
        }
    }

    private static Placement placement(Mode mode, Class<?> hostType) {
        return new Placement(PlacementTest.class, "com.acme.Trace", hostType, mode);
    }

    private static final class Player {}

    private static final class Told {}

    private static final class Too {}
}
