package org.weakattached.agent.attached;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.attached.programs.Archived;

/** Classes that the JVM takes from an archive, and not from class files. */
final class ArchivesTest {
    private static final List<String> WITH_INSTRUMENT = List.of("--add-modules", "java.instrument");

    @TempDir
    static Path folder;

    private static Together together;
    private static List<String> agent = List.of();

    @BeforeAll
    static void makeJars() throws Exception {
        together = new Together(folder);
        agent = List.of(together.agentOf(
                Together.host("Player"), Together.host("Event"), "java.util.concurrent.CompletableFuture"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Jvm.Output run(List<String>... options) throws Exception {
        List<String> all = new ArrayList<>();
        // Where bytecode of the JDK is checked, the JVM uses no archive.
        all.add("-Xverify:remote");
        List.of(options).forEach(all::addAll);
        return together.run(Archived.class, all.toArray(String[]::new));
    }

    private static void allHave(String place, Jvm.Output output) {
        assertThat(output.out().lines().filter(line -> line.endsWith(": slot") || line.endsWith(": table")))
                .containsExactly("class: " + place, "interface: " + place, "class of the JDK: " + place);
    }

    /** No class of the archive is shown to an agent before it is looked at, so that it makes no difference. */
    @Test
    void sharedClasses() throws Exception {
        String archive = folder.resolve("shared.jsa").toString();
        allHave("table", run(List.of("-XX:ArchiveClassesAtExit=" + archive)));
        Path loaded = folder.resolve("loaded.txt");
        Jvm.Output output = run(agent, List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + loaded));
        allHave("slot", output);
        assertThat(loaded).content().contains("shared objects file (top)");
    }

    /** The JVM makes an archive with an agent only where it is told that this is a test. */
    @Test
    void sharedClassesOfARunWithTheAgent() throws Exception {
        String archive = folder.resolve("with-agent.jsa").toString();
        List<String> testing = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+AllowArchivingWithJavaAgent");
        allHave("slot", run(agent, testing, List.of("-XX:ArchiveClassesAtExit=" + archive)));
        allHave("slot", run(agent, testing, List.of("-XX:SharedArchiveFile=" + archive)));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void cacheMadeWithoutTheAgentIsRefused() throws Exception {
        Jvm.Output output = trained("none.aot", List.of(), List.of(), agent);
        allHave("slot", output);
        assertThat(output.out()).contains("[error][aot]").contains("java.instrument");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void cacheMadeWithoutTheAgentButWithItsModule() throws Exception {
        Jvm.Output output = trained("instrument.aot", WITH_INSTRUMENT, WITH_INSTRUMENT, agent);
        allHave("table", output);
        assertThat(output.out()).doesNotContain("[error]");
        assertThat(output.err().lines())
                .hasSize(3)
                .allMatch(line -> line.contains(" of an AOT cache that was made without the agent."));
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void cacheMadeWithTheAgent() throws Exception {
        Jvm.Output output = trained("agent.aot", agent, List.of(), agent);
        allHave("slot", output);
        assertThat(output.err()).isEmpty();
        assertThat(output.out()).doesNotContain("[error]");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void cacheOfUnlinkedClassesMadeWithTheAgent() throws Exception {
        Jvm.Output output = trained("unlinked.aot", agent, List.of("-XX:-AOTClassLinking"), agent);
        allHave("slot", output);
        assertThat(output.err()).isEmpty();
    }

    /** Makes a cache of a run, and returns what another run with it prints. */
    private static Jvm.Output trained(String cache, List<String> training, List<String> both, List<String> then)
            throws Exception {
        Path file = folder.resolve(cache);
        run(training, both, List.of("-XX:AOTCacheOutput=" + file));
        assertThat(file).isRegularFile();
        return run(then, both, List.of("-XX:AOTCache=" + file));
    }
}
