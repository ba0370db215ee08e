package org.weakattached.benchmarks.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weakattached.benchmarks.probe.Figure;

/**
 * A program that prints figures.
 *
 * @param main its class
 */
record Program(List<String> flags, String classPath, Class<?> main, List<String> arguments) {

    /** Returns the figures of one run, for somebody; none where it fails. */
    Map<String, Double> figures(String who) {
        try {
            Process process =
                    new ProcessBuilder(command()).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                System.err.println(who + " failed: " + output);
                return Map.of();
            }
            return Figure.parse(output);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(main.getName(), e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(arguments);
        return command;
    }
}
