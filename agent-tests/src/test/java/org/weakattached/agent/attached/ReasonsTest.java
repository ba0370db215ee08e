package org.weakattached.agent.attached;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.attached.programs.Late;
import org.weakattached.agent.attached.programs.Uses;

/** What programs are told where hosts have no slot: once as information, or with each use where a slot is required. */
final class ReasonsTest {
    private static final String EVENT = Together.host("Event");
    private static final String GOAL = Together.host("Goal");
    private static final String PLAYER = Together.host("Player");
    private static final String PROGRAMS = "org.weakattached.agent.attached.programs.";
    private static final String TENANT = "org.weakattached.agent.attached.tenant.";

    private static final String NO_AGENT = "No agent runs. Start the program with -javaagent:weakattached-agent.jar.";
    private static final String BEFORE =
            "The class was loaded before the agent could change it, as are classes that the virtual machine itself"
                    + " needs, and those of an AOT cache that was made without the agent. Start the agent with the"
                    + " program, and make the cache with it; what the virtual machine itself needs has no slot.";
    private static final String COPY =
            "Another copy of weakattached-runtime uses the slots. Load one copy, where all that use it see it.";

    @TempDir
    static Path folder;

    private static Together together;

    @BeforeAll
    static void makeJars() throws Exception {
        together = new Together(folder);
    }

    private static String notNamed(String host) {
        return "The agent was not told of \"" + host + "\", as where the index is inside a fat jar or in a folder of a"
                + " container. Name the type: '-javaagent:weakattached-agent.jar=" + host + "'.";
    }

    private static String outlives(String extension) {
        return "The class may outlive the class loader of \"" + extension
                + "\", which a slot would keep. Have the class"
                + " loader of the hosts, or one above it, load the extension; or set -Dorg.weakattached.slots=permanent"
                + " if that class loader lives as long as the program.";
    }

    private static String told(String host, String extension, String reason) {
        return "INFO \"" + host + "\" has no slot, so \"" + extension
                + "\" keeps what it attaches in a weak side-table. " + reason;
    }

    private static String refused(String host, String extension, String reason) {
        return "-Dorg.weakattached.slots=required asks for a slot, and \"" + host + "\" has none that \"" + extension
                + "\" may use. " + reason;
    }

    /** Runs a program of uses, where nobody objects, and where a slot is required. */
    private static List<Jvm.Output> usesOn(String classPath, String agent, String... arguments) throws Exception {
        List<Jvm.Output> outputs = new ArrayList<>();
        for (String mode : new String[] {"auto", "required"}) {
            List<String> all = new ArrayList<>();
            if (!agent.isEmpty()) {
                all.add(agent);
            }
            all.add("-Dorg.weakattached.slots=" + mode);
            all.add("--");
            all.addAll(Arrays.asList(arguments));
            outputs.add(together.runOn(classPath, Uses.class, all.toArray(String[]::new)));
        }
        assertThat(outputs.get(1).err()).isEmpty();
        return outputs;
    }

    private static List<Jvm.Output> uses(String agent, String... arguments) throws Exception {
        return usesOn(Together.classPath(together.programs, together.runtime), agent, arguments);
    }

    @Test
    void noAgent() throws Exception {
        List<Jvm.Output> outputs = uses("", "interface");
        assertThat(outputs.get(0).out()).isEmpty();
        assertThat(outputs.get(0).err().lines()).containsExactly(told(EVENT, PROGRAMS + "EventTrace", NO_AGENT));
        assertThat(outputs.get(1).out().lines())
                .hasSize(7)
                .startsWith(refused(EVENT, PROGRAMS + "EventTrace", NO_AGENT))
                .endsWith(refused(EVENT, PROGRAMS + "EventOrigin", NO_AGENT))
                .allMatch(line -> line.endsWith(NO_AGENT));
    }

    @Test
    void interfacesThatAreNotNamed() throws Exception {
        List<Jvm.Output> outputs = uses(together.agentOf("com.acme.Other"), "interface");
        assertThat(outputs.get(0).out()).isEmpty();
        assertThat(outputs.get(0).err().lines()).containsExactly(told(GOAL, PROGRAMS + "EventTrace", notNamed(EVENT)));
        assertThat(outputs.get(1).out().lines())
                .hasSize(7)
                .startsWith(refused(GOAL, PROGRAMS + "EventTrace", notNamed(EVENT)))
                .endsWith(refused(GOAL, PROGRAMS + "EventOrigin", notNamed(EVENT)));
    }

    @Test
    void classesThatAreNotNamed() throws Exception {
        List<Jvm.Output> outputs = uses(together.agentOf("com.acme.Other"), "class");
        assertThat(outputs.get(0).err().lines())
                .containsExactly(told(PLAYER, PROGRAMS + "PlayerTrace", notNamed(PLAYER)));
        assertThat(outputs.get(1).out().lines())
                .containsExactly(
                        refused(PLAYER, PROGRAMS + "PlayerTrace", notNamed(PLAYER)),
                        refused(PLAYER, PROGRAMS + "PlayerTrace", notNamed(PLAYER)),
                        refused(PLAYER, PROGRAMS + "PlayerOrigin", notNamed(PLAYER)));
    }

    @Test
    void classesThatAreLoadedBefore() throws Exception {
        List<Jvm.Output> outputs = uses(together.agentOf("java.lang.Thread"), "early");
        String extension = PROGRAMS + "Marks.OnThread";
        assertThat(outputs.get(0).err().lines()).containsExactly(told("java.lang.Thread", extension, BEFORE));
        String refusal = refused("java.lang.Thread", extension, BEFORE);
        assertThat(outputs.get(1).out().lines()).containsExactly(refusal, refusal);
    }

    @Test
    void lambdas() throws Exception {
        List<Jvm.Output> outputs = uses(together.agentOf(EVENT), "lambda");
        String reason = "Nobody can add a field to the class of a lambda, to another hidden class, or to an array."
                + " Attach to objects of a named class.";
        assertThat(outputs.get(0).out()).isEmpty();
        assertThat(outputs.get(0).err().lines())
                .singleElement()
                .asString()
                .startsWith("INFO \"" + PROGRAMS + "Uses$$Lambda")
                .endsWith("\" has no slot, so \"" + PROGRAMS
                        + "EventTrace\" keeps what it attaches in a weak side-table. " + reason);
        assertThat(outputs.get(1).out().lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith("\" has none that \"" + PROGRAMS + "EventTrace\" may use. " + reason));
    }

    @Test
    void hostsThatMayOutliveTheExtension() throws Exception {
        List<Jvm.Output> outputs =
                uses(together.agentOf(Together.playersAndEvents()), "tenant", together.tenant.toString());
        assertThat(outputs.get(0).out().lines()).containsExactly("table", "table", "slot", "slot");
        assertThat(outputs.get(0).err().lines())
                .containsExactly(
                        told(PLAYER, TENANT + "Score", outlives(TENANT + "Score")),
                        told(GOAL, TENANT + "Comment", outlives(TENANT + "Comment")));
        assertThat(outputs.get(1).out().lines())
                .containsExactly(
                        refused(PLAYER, TENANT + "Score", outlives(TENANT + "Score")),
                        refused(GOAL, TENANT + "Comment", outlives(TENANT + "Comment")),
                        "slot",
                        "slot");
    }

    @Test
    void loadersThatArePermanent() throws Exception {
        Jvm.Output output = together.run(
                Uses.class,
                together.agentOf(Together.playersAndEvents()),
                "-Dorg.weakattached.slots=permanent",
                "--",
                "tenant",
                together.tenant.toString());
        assertThat(output.out().lines()).containsExactly("slot", "slot", "slot", "slot");
        assertThat(output.err()).isEmpty();
    }

    @Test
    void anotherCopyOfTheRuntime() throws Exception {
        List<Jvm.Output> outputs = usesOn(
                together.programs.toString(),
                together.agentOf(Together.playersAndEvents()),
                "copies",
                together.tenant.toString(),
                together.runtime.toString());
        assertThat(outputs.get(0).out().lines()).containsExactly("slot", "slot", "table", "table");
        assertThat(outputs.get(0).err().lines()).containsExactly(told(PLAYER, TENANT + "Score", COPY));
        String refusal = refused(PLAYER, TENANT + "Score", COPY);
        assertThat(outputs.get(1).out().lines()).containsExactly("slot", "slot", refusal, refusal);
    }

    @Test
    void aLoggerThatThrowsDoesNoHarm() throws Exception {
        Jvm.Output output = together.run(Uses.class, "--", "throwing");
        assertThat(output.out().lines()).containsExactly("2");
        assertThat(output.err()).isEmpty();
    }

    @Test
    void anAgentThatComesLate() throws Exception {
        Jvm.Output output = together.run(
                Late.class, "-Djdk.attach.allowAttachSelf=true", "--", together.agent.toString(), PLAYER + "+" + EVENT);
        assertThat(output.err().lines().filter(line -> line.startsWith("INFO")))
                .containsExactly(
                        told(EVENT, PROGRAMS + "EventTrace", NO_AGENT),
                        told(GOAL, PROGRAMS + "Scorer", BEFORE),
                        told(Together.host("Subevent"), PROGRAMS + "Marks.OnSubevent", NO_AGENT));
    }
}
