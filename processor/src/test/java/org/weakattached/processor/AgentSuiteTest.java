package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tests of accessors once more, with the agent's store: they mean the same with and without the agent. */
final class AgentSuiteTest {
    private static final Path AGENT = Path.of(System.getProperty("basedir", "."), "..", "agent", "src", "main");
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

    /** Makes the agent's jar of its sources: its own tests need the processor, so that builds first. */
    private Path agent() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("agent"));
        compile(AGENT.resolve("java"), classes);
        Path jar = folder.resolve("agent.jar");
        try (InputStream manifest = Files.newInputStream(AGENT.resolve("manifest/MANIFEST.MF"));
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), new Manifest(manifest));
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

    private static void compile(Path sources, Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-cp",
                Sources.fileOf(Nullable.class).getPath(),
                "-d",
                classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString)
                    .filter(each -> each.endsWith(".java") && !each.endsWith("module-info.java"))
                    .forEach(arguments::add);
        }
        StringWriter said = new StringWriter();
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        int result = javac.run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
        assertThat(result).as(said.toString()).isZero();
    }
}
