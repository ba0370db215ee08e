package org.weakattached.stress.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openjdk.jcstress.Main;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestList;
import org.weakattached.stress.Effort;

/**
 * Runs jcstress in a process of its own, and judges its results: all races were run, and nothing forbidden was seen. What it
 * printed and its report are in {@code target/jcstress}, and, of what is run once more with the agent, in {@code
 * target/jcstress-agent}.
 */
final class RacesTest {
    /** With few of the samples that go before the race. The nursery is so small that it is collected often. */
    private static final String BRIEF =
            "-f 1 -iters 1 -time 300 -strideCount 8 -sc false -jvmArgs -Xmn4m -jvmArgs -XX:+UseSerialGC";

    /** With the usual collector, for many times as long. */
    private static final String THOROUGH = "-f 1 -iters 5 -time 1000 -sc false -jvmArgs -Xmn4m";

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES) // a few where nothing else runs
    void showNothingForbidden() throws Exception {
        showNothingForbidden(folder("jcstress"), TestList.tests(), List.of());
    }

    /** A host without a slot would be refused. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void showNothingForbiddenInTheSlotsOfTheAgent() throws Exception {
        Path folder = folder("jcstress-agent");
        String races = AgentRaces.class.getName();
        List<String> tests =
                TestList.tests().stream().filter(test -> test.startsWith(races)).toList();
        assertThat(tests).isNotEmpty();
        String agent = "-javaagent:" + AgentJar.in(folder) + "=" + Stand.class.getName();
        showNothingForbidden(
                folder,
                tests,
                List.of("-t", races, "-jvmArgs", agent, "-jvmArgs", "-Dorg.weakattached.slots=required"));
    }

    private static void showNothingForbidden(Path folder, Collection<String> expected, List<String> options)
            throws Exception {
        Path log = folder.resolve("log.txt");
        run(folder, log, options);

        Collection<TestResult> results = results(folder);
        List<String> failures = results.stream()
                .filter(result -> result.status() != Status.NORMAL || !result.grading().isPassed)
                .map(result -> result.getName() + ": " + result.status() + " " + result.grading().failureMessages)
                .toList();
        Set<String> tests = results.stream().map(TestResult::getName).collect(Collectors.toSet());
        System.out.printf(
                "jcstress: %,d tests in %,d runs, %,d samples, failures: %d; see %s%n",
                tests.size(),
                results.size(),
                results.stream().mapToLong(TestResult::getTotalCount).sum(),
                failures.size(),
                folder.resolve("index.html"));

        assertThat(failures).as("what is forbidden, see %s", log).isEmpty();
        assertThat(tests).as("see %s", log).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Returns a folder without earlier results. */
    private static Path folder(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", name).toAbsolutePath());
        for (Path left : resultFiles(folder)) {
            Files.delete(left);
        }
        return folder;
    }

    private static void run(Path folder, Path log, List<String> options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("-r", folder.toString(), "-af", "NONE"));
        command.addAll(List.of(Effort.of(BRIEF, THOROUGH).split(" ")));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            process.waitFor();
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }

    private static Collection<TestResult> results(Path folder) throws Exception {
        InProcessCollector collector = new InProcessCollector();
        for (Path file : resultFiles(folder)) {
            DiskReadCollector reader = new DiskReadCollector(file.toString(), collector);
            reader.dump();
            reader.close();
        }
        return collector.getTestResults();
    }

    private static List<Path> resultFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".bin.gz"))
                    .toList();
        }
    }
}
