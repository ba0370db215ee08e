package org.weakattached.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.programs.Attaching;
import org.weakattached.agent.programs.Indexed;

/** Ways to start the agent, and what goes wrong. */
final class StartTest {
    private static final String TESTS = Jars.folderOf(Jvm.class).toString();
    private static final String A = Indexed.class.getName() + "$A";

    @TempDir
    Path folder;

    private Path agent = Path.of("");

    @BeforeEach
    void makeJar() throws Exception {
        agent = Jars.agent(folder);
    }

    @Test
    void toAProgramThatRuns() throws Exception {
        Jvm.Output output = Jvm.run(
                folder,
                List.of(
                        "-Djdk.attach.allowAttachSelf=true",
                        "-cp",
                        TESTS,
                        Attaching.class.getName(),
                        agent.toString()));
        assertThat(output.warnings()).isEmpty();
    }

    @Test
    void byTheManifestOfAnExecutableJar() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(Jars.contents(Jars.folderOf(Jvm.class)));
        files.putAll(Jars.index("com.acme.Trace", "class " + A));
        Path program = Jars.write(
                folder.resolve("program.jar"),
                Jars.manifest(Map.of(
                        "Main-Class", Indexed.class.getName(),
                        "Class-Path", "agent.jar",
                        "Launcher-Agent-Class", Agent.class.getName())),
                files);
        Jvm.Output output = Jvm.run(folder, List.of("-jar", program.toString(), A));
        assertThat(output.out()).isEmpty();
        assertThat(output.err()).isEmpty();
    }

    @Test
    void emptyArgumentsAreNone() throws Exception {
        assertThat(Jvm.run(folder, Indexed.class, "-javaagent:" + agent + "=").err())
                .isEmpty();
    }

    @Test
    void wrongNamesAreTold() throws Exception {
        Jvm.Output output = Jvm.run(
                folder,
                List.of(
                        "-javaagent:" + agent + "=int+com.acme.Player[]++a/b+ " + A + " +a.B.class+a.B<C>+a b+1a",
                        "-cp",
                        TESTS,
                        Indexed.class.getName(),
                        A));
        String rule = "weakattached-agent: A host type is a class or an interface, named as Class.getName() does. ";
        assertThat(output.err().lines())
                .containsExactly(
                        rule + "\"int\" is a primitive type, whose values are not objects. Leave it out.",
                        rule + "\"com.acme.Player[]\" is an array, which has no fields. Leave it out.",
                        rule + "\"\" is empty. Put one \"+\" between two names.",
                        rule + "\"a/b\" has slashes. Write dots.",
                        rule + "\"a.B.class\" ends like a file. Leave \".class\" out.",
                        rule + "\"a.B<C>\" has type arguments. Leave them out.",
                        rule + "\"a b\" is not such a name. Write it like \"com.acme.Outer$Player\".",
                        rule + "\"1a\" is not such a name. Write it like \"com.acme.Outer$Player\".");
        assertThat(output.out()).isEmpty();
    }

    /** An exception would stop the JVM. */
    @Test
    void anAgentThatFailsStopsNothing() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(Jars.contents(Jars.folderOf(Agent.class)));
        assertThat(files.remove("org/weakattached/agent/internal/helper/SlotsHelper.class"))
                .isNotNull();
        Path broken = Jars.write(folder.resolve("broken.jar"), Jars.agentManifest(), files);
        Jvm.Output output = Jvm.run(folder, Indexed.class, "-javaagent:" + broken + "=" + A);
        assertThat(output.err().lines())
                .singleElement()
                .asString()
                .startsWith("weakattached-agent: No class gets a field, and what is attached is kept in side-tables: ")
                .contains("SlotsHelper");
    }

    @Test
    void anErrorStopsNothing() throws Exception {
        Map<String, byte[]> files = new TreeMap<>(Jars.contents(Jars.folderOf(Agent.class)));
        assertThat(files.remove("org/weakattached/agent/internal/index/Index.class"))
                .isNotNull();
        Path broken = Jars.write(folder.resolve("broken.jar"), Jars.agentManifest(), files);
        Jvm.Output output = Jvm.run(folder, Indexed.class, "-javaagent:" + broken);
        assertThat(output.warnings()).singleElement().asString().contains("NoClassDefFoundError");
    }

    @Test
    void nothingIsNeededBesideTheJar() throws Exception {
        Files.createDirectory(folder.resolve("empty"));
        Jvm.Output output =
                Jvm.run(folder, List.of("-javaagent:" + agent + "=com.acme.Player", "-cp", "empty", "-version"));
        assertThat(output.warnings()).isEmpty();
    }
}
