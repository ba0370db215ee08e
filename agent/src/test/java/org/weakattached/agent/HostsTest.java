package org.weakattached.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.programs.HostKinds;
import org.weakattached.agent.programs.JavaLang;

/** Which classes get the field. */
final class HostsTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfHost() throws Exception {
        Jvm.Output output =
                Jvm.run(folder, HostKinds.class, "-javaagent:" + Jars.agent(folder) + "=" + HostKinds.HOSTS);
        assertThat(output.err()).isEmpty();
    }

    @Test
    void theAgentTwice() throws Exception {
        String agent = "-javaagent:" + Jars.agent(folder);
        Jvm.Output output =
                Jvm.run(folder, HostKinds.class, agent + "=" + HostKinds.HOSTS, agent, agent + "=" + HostKinds.HOSTS);
        assertThat(output.err()).isEmpty();
    }

    @Test
    void javaLangStaysClosed() throws Exception {
        Jvm.Output output = Jvm.run(folder, JavaLang.class, "-javaagent:" + Jars.agent(folder) + "=com.acme.Player");
        assertThat(output.err()).isEmpty();
    }
}
