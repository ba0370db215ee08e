package org.weakattached.benchmarks.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

final class AgentJarTest {
    @Test
    void startsTheAgentAndHoldsTheProgram() throws IOException {
        try (JarFile jar = new JarFile(AgentJar.of(IdleAgent.class).toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Premain-Class"))
                    .isEqualTo(IdleAgent.class.getName());
            assertThat(jar.stream().map(JarEntry::getName))
                    .contains(fileOf(IdleAgent.class), fileOf(Loading.class), fileOf(Stopwatch.class))
                    .noneMatch(name -> name.startsWith("META-INF/weakattached/"));
        }
    }

    private static String fileOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }
}
