package org.weakattached.agent.attached;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.attached.programs.BackReferences;
import org.weakattached.agent.attached.programs.Copies;
import org.weakattached.agent.attached.programs.Kinds;
import org.weakattached.agent.attached.programs.Logging;
import org.weakattached.agent.attached.programs.Meaning;
import org.weakattached.agent.attached.programs.Mocks;

/** Accessors mean the same with the agent and without it. Each program checks that itself, and says where things are. */
final class MeaningTest {
    private static final String[] HOSTS = {
        Together.host("Player"),
        Together.host("Goalkeeper"),
        Together.host("Final"),
        Together.host("Abstract"),
        Together.host("Point"),
        Together.host("Color"),
        Together.host("Event"),
        "com.sun.net.httpserver.HttpExchange",
        "java.lang.Number",
        "java.lang.Comparable",
        "java.lang.Object",
        "java.lang.Thread",
        "java.net.URL"
    };

    @TempDir
    static Path folder;

    private static Together together;

    @BeforeAll
    static void makeJars() throws Exception {
        together = new Together(folder);
    }

    @Test
    void accessorsWithTheAgent() throws Exception {
        together.run(Meaning.class, together.agentOf(HOSTS), "--", "slot");
    }

    @Test
    void accessorsWithoutTheAgent() throws Exception {
        together.run(Meaning.class, "--", "table");
    }

    @Test
    void accessorsWithSlotsOff() throws Exception {
        Jvm.Output output =
                together.run(Meaning.class, together.agentOf(HOSTS), "-Dorg.weakattached.slots=off", "--", "table");
        assertThat(output.err()).isEmpty();
    }

    @Test
    void accessorsWithAModeThatNobodyKnows() throws Exception {
        Jvm.Output output =
                together.run(Meaning.class, together.agentOf(HOSTS), "-Dorg.weakattached.slots=on", "--", "slot");
        assertThat(output.err().lines().filter(line -> line.startsWith("WARNING")))
                .containsExactly("WARNING org.weakattached.slots is \"auto\", \"required\", \"permanent\" or \"off\"."
                        + " \"on\" is taken for \"auto\".");
    }

    @Test
    void kindsOfHosts() throws Exception {
        List<String> with =
                together.run(Kinds.class, together.agentOf(HOSTS)).out().lines().toList();
        assertThat(with).hasSize(35);
        assertThat(with.stream().filter(line -> line.endsWith(": table")))
                .containsExactly(
                        "lambda: table",
                        "number: table",
                        "thread: table",
                        "address: table",
                        "object: table",
                        "text: table",
                        "array: table",
                        "array of hosts: table",
                        "class object: table",
                        "slotted by another: table");
        assertThat(with.stream().filter(line -> line.endsWith(": slot"))).hasSize(25);
        List<String> without = together.run(Kinds.class).out().lines().toList();
        assertThat(without)
                .containsExactlyElementsOf(with.stream()
                        .map(line -> line.replace(": slot", ": table"))
                        .toList());
    }

    @Test
    void hostsThatLibrariesMake() throws Exception {
        String classPath = Together.classPath(together.programs, together.runtime, Together.classPath((Object[])
                Together.libraries("mockito-core", "byte-buddy", "objenesis", "spring-core", "commons-logging")));
        String mockito = "-javaagent:" + Together.libraries("mockito-core")[0];
        for (List<String> agents :
                List.of(List.of(mockito, together.agentOf(HOSTS)), List.of(together.agentOf(HOSTS), mockito))) {
            assertThat(together.runOn(classPath, Mocks.class, agents.toArray(String[]::new))
                            .out()
                            .lines())
                    .hasSize(9)
                    .allMatch(line -> line.endsWith(": slot"));
        }
        assertThat(together.runOn(classPath, Mocks.class, mockito).out().lines())
                .hasSize(9)
                .allMatch(line -> line.endsWith(": table"));
    }

    @Test
    void copiesOfHosts() throws Exception {
        together.run(Copies.class, together.agentOf(HOSTS));
        together.run(Copies.class);
    }

    @Test
    void backReferences() throws Exception {
        Jvm.Output output = together.run(
                BackReferences.class, together.agentOf(HOSTS), "-Dorg.weakattached.slots=required", "--", "slot");
        assertThat(output.err()).isEmpty();
        together.run(BackReferences.class, "--", "table");
    }

    @Test
    void logHandlersThatUseTheAccessors() throws Exception {
        together.run(Logging.class);
    }
}
