package org.weakattached.benchmarks.rows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.weakattached.benchmarks.probe.Figure;
import org.weakattached.benchmarks.subject.Participant;

/**
 * One run of a program that prints figures.
 *
 * @param main its class
 */
record Probe(Class<?> main, List<String> flags) implements Workload {

    @Override
    public Map<String, Double> measure(Participant contender) {
        try {
            Process process = new ProcessBuilder(command(contender))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                System.err.println(contender.label() + " failed: " + output);
                return Map.of();
            }
            return Figure.parse(output);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(main.getName(), e);
        }
    }

    private List<String> command(Participant contender) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), contender.name()));
        return command;
    }
}
