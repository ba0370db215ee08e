package org.weakattached.agent.attached;

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

    /** Runs {@code java}, and fails unless it ends well within two minutes. */
    static Output run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
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
            boolean isEnded = process.waitFor(2, TimeUnit.MINUTES);
            Output output = new Output(Files.readString(out), Files.readString(err));
            assertThat(isEnded).as("%s%n%s", command, output).isTrue();
            assertThat(process.exitValue()).as("%s%n%s", command, output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    /** What a program printed. */
    record Output(String out, String err) {}
}
