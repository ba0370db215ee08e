package org.weakattached.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another JVM, which checks the bytecode of all classes, those of Java too. */
final class Jvm {
    private Jvm() {}

    /** Runs a program of the tests, with nothing but the tests on its class path. */
    static Output run(Path folder, Class<?> program, String... options) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-cp", Jars.folderOf(Jvm.class).toString(), program.getName()));
        return run(folder, arguments);
    }

    /** Runs {@code java}, and fails unless it ends well within two minutes. */
    static Output run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        return run(Path.of(System.getProperty("java.home")), folder, arguments);
    }

    /** The same with another Java. */
    static Output run(Path java, Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin/java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-Xverify:all"));
        command.addAll(arguments);
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue())
                    .as(() -> text(out) + text(err) + command)
                    .isZero();
        } finally {
            process.destroyForcibly();
        }
        return new Output(text(out), text(err));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** What a program printed. */
    record Output(String out, String err) {
        /** What the agent said. */
        List<String> warnings() {
            return err.lines()
                    .filter(line -> line.startsWith("weakattached-agent: "))
                    .toList();
        }
    }
}
