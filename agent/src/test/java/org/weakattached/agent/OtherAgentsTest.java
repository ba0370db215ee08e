package org.weakattached.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.programs.HostKinds;
import org.weakattached.agent.programs.Installing;
import org.weakattached.agent.programs.OtherAgent;
import org.weakattached.agent.programs.Redefined;

/** Agents beside ours, and ours in theirs. */
final class OtherAgentsTest {
    @TempDir
    Path folder;

    private String ours = "";
    private String other = "";

    @BeforeEach
    void makeJars() throws Exception {
        ours = "-javaagent:" + Jars.agent(folder) + "=";
        other = "-javaagent:" + Jars.otherAgent(folder, OtherAgent.class, nested());
    }

    private static Class<?>[] nested() throws ClassNotFoundException {
        return new Class<?>[] {Class.forName(OtherAgent.class.getName() + "$Copying")};
    }

    @Test
    void theOtherRedefinesAndIsLast() throws Exception {
        Jvm.Output output = Jvm.run(folder, Redefined.class, ours + Redefined.HOSTS, other);
        assertThat(output.err()).isEmpty();
    }

    @Test
    void theOtherRedefinesAndIsFirst() throws Exception {
        Jvm.Output output = Jvm.run(folder, Redefined.class, other, ours + Redefined.HOSTS);
        assertThat(output.err()).isEmpty();
    }

    @Test
    void copiesOfOursInTheOther() throws Exception {
        installing(Path.of(ours.substring("-javaagent:".length(), ours.length() - 1)), "org.weakattached.agent");
    }

    @Test
    void copiesOfOursUnderAnotherName() throws Exception {
        installing(Relocation.relocated(folder, "com/acme/shaded"), "com.acme.shaded");
    }

    private void installing(Path jar, String inPackage) throws Exception {
        Jvm.Output output = Jvm.run(
                folder,
                List.of(
                        other,
                        "-cp",
                        Jars.folderOf(Jvm.class).toString(),
                        Installing.class.getName(),
                        jar.toString(),
                        inPackage));
        assertThat(output.err()).isEmpty();
    }

    @Test
    void jacocoBesideOurs() throws Exception {
        String jacoco = "-javaagent:" + JaCoCo.jar() + "=destfile=" + folder.resolve("jacoco.exec");
        for (List<String> agents :
                List.of(List.of(ours + HostKinds.HOSTS, jacoco), List.of(jacoco, ours + HostKinds.HOSTS))) {
            Jvm.Output output = Jvm.run(folder, HostKinds.class, agents.get(0), agents.get(1));
            assertThat(output.err()).isEmpty();
            assertThat(folder.resolve("jacoco.exec")).isNotEmptyFile();
        }
    }
}
