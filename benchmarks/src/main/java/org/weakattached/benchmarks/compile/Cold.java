package org.weakattached.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The compiler in a new JVM each time, as a build calls it that keeps none. */
final class Cold {
    private Cold() {}

    /** Measures a compilation with the processor, and then one without. */
    static Sample measure(Project project) throws IOException, InterruptedException {
        double with = seconds(project.withProcessor());
        return new Sample(with, seconds(project.withoutProcessor()), project.generated());
    }

    private static double seconds(List<String> arguments) throws IOException, InterruptedException {
        Path file = Path.of("target", "compile", "arguments");
        Files.writeString(file, arguments.stream().map(Cold::quoted).collect(Collectors.joining("\n")));
        long start = System.nanoTime();
        Process javac = new ProcessBuilder(executable(), "@" + file)
                .redirectErrorStream(true)
                .start();
        String output = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (javac.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\") + '"';
    }

    private static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "javac").toString();
    }
}
