package org.weakattached.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.programs.Loaders;

/** Hosts that other class loaders than the system's define. */
final class LoadersTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfLoader() throws Exception {
        Jvm.Output output = Jvm.run(folder, Loaders.class, "-javaagent:" + Jars.agent(folder) + "=" + Loaders.HOSTS);
        assertThat(output.err()).isEmpty();
    }
}
