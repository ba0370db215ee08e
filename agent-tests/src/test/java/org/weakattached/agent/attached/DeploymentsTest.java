package org.weakattached.agent.attached;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.attached.programs.Deployments;
import org.weakattached.agent.attached.programs.HiddenClasses;
import org.weakattached.agent.attached.programs.Isolated;
import org.weakattached.agent.attached.programs.RuntimeCopies;

/** Hosts, extensions and copies of the runtime in class loaders of all kinds. */
final class DeploymentsTest {
    @TempDir
    static Path folder;

    private static Together together;
    private static String agent = "";

    @BeforeAll
    static void makeJars() throws Exception {
        together = new Together(folder);
        agent = together.agentOf(Together.playersAndEvents());
    }

    @Test
    void applicationsThatComeAndGo() throws Exception {
        together.run(Deployments.class, agent, "--", together.tenant.toString(), "slot");
        together.run(Deployments.class, "--", together.tenant.toString(), "table");
    }

    @Test
    void hiddenClassesThatComeAndGo() throws Exception {
        together.run(HiddenClasses.class, agent, "--", "slot");
        together.run(HiddenClasses.class, "--", "table");
    }

    @Test
    void copiesOfTheRuntime() throws Exception {
        copies("-Dorg.weakattached.slots=auto", "auto");
        copies("-Dorg.weakattached.slots=permanent", "permanent");
    }

    private static void copies(String option, String mode) throws Exception {
        together.runOn(
                together.programs.toString(),
                RuntimeCopies.class,
                agent,
                option,
                "--",
                together.tenant.toString(),
                together.runtime.toString(),
                mode);
    }

    @Test
    void loadersThatSeeLittle() throws Exception {
        together.runOn(
                together.programs.toString(),
                Isolated.class,
                agent,
                "--",
                together.tenant.toString(),
                together.programs.toString(),
                together.runtime.toString(),
                "slot");
    }
}
