package org.weakattached.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compiler in one JVM again and again, as a build calls it that keeps one. */
final class Warm {
    /** How many classes are compiled before it counts. */
    private static final int WARMED_UP = 4_000;

    private static final int MEASURED = 3;

    private static final JavaCompiler COMPILER =
            Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed");

    private Warm() {}

    /** Measures in a JVM of its own. */
    static Sample measure(Measurement measurement) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Warm.class.getName(),
                        measurement.processor().name(),
                        String.valueOf(measurement.classes()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (java.waitFor() != 0) {
            throw new IllegalStateException(measurement.name() + ": " + output);
        }
        String[] medians = output.strip().split(" ", -1);
        return new Sample(Double.parseDouble(medians[0]), Double.parseDouble(medians[1]), Long.parseLong(medians[2]));
    }

    /** Takes the name of a processor and a number of classes; prints the medians with the processor and without, and what is generated. */
    public static void main(String[] arguments) throws IOException {
        int classes = Integer.parseInt(arguments[1]);
        Project project = Project.of(Processor.valueOf(arguments[0]), classes);
        List<Double> with = new ArrayList<>();
        List<Double> without = new ArrayList<>();
        for (int i = 0; i < WARMED_UP / classes + MEASURED; i++) {
            with.add(seconds(project.withProcessor()));
            without.add(seconds(project.withoutProcessor()));
        }
        System.out.println(median(with) + " " + median(without) + " " + project.generated());
    }

    private static double seconds(List<String> arguments) {
        long start = System.nanoTime();
        int result = COMPILER.run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("the compiler failed");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> times) {
        List<Double> measured = times.subList(times.size() - MEASURED, times.size());
        return measured.stream().sorted().toList().get(MEASURED / 2);
    }
}
