package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.Agent;

/** The tests of accessors once more, with the agent's store: they mean the same with and without the agent. */
final class AgentSuiteTest {
    private static final String HOSTS = AgentRun.HOST + "+com.acme.Node";

    @TempDir
    private Path folder;

    @Test
    void meansTheSameWithoutTheAgent() throws IOException, InterruptedException {
        run(false);
    }

    @Test
    void meansTheSameWithTheAgent() throws IOException, InterruptedException {
        run(true, "-javaagent:" + agent() + "=" + HOSTS, "-Dorg.weakattached.slots=permanent");
    }

    private void run(boolean keptByHosts, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-D" + AgentRun.WANTED + "=true",
                "-cp",
                System.getProperty("java.class.path"),
                AgentSuite.class.getName(),
                Boolean.toString(keptByHosts)));
        Process java = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertThat(java.waitFor(4, TimeUnit.MINUTES)).isTrue();
            assertThat(java.exitValue()).as(Files.readString(out)).isZero();
            assertThat(Files.readString(out)).matches("(?s).*\\d{2} tests\\s*");
        } finally {
            java.destroyForcibly();
        }
    }

    /** Returns the agent's jar, which is a folder yet where it was only compiled. */
    private Path agent() throws IOException {
        Path classes = Sources.fileOf(Agent.class).toPath();
        if (Files.isRegularFile(classes)) {
            return classes;
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
        Path jar = folder.resolve("agent.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return jar;
    }
}
