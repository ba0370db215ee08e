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
 * printed and its report are in {@code target/jcstress}.
 */
final class RacesTest {
    private static final Path FOLDER = Path.of("target", "jcstress").toAbsolutePath();

    /** With few of the samples that go before the race. The nursery is so small that it is collected often. */
    private static final String BRIEF =
            "-f 1 -iters 1 -time 300 -strideCount 8 -sc false -jvmArgs -Xmn4m -jvmArgs -XX:+UseSerialGC";

    /** With the usual collector, for many times as long. */
    private static final String THOROUGH = "-f 1 -iters 5 -time 1000 -sc false -jvmArgs -Xmn4m";

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES) // a few where nothing else runs
    void showNothingForbidden() throws Exception {
        Path log = emptyFolder().resolve("log.txt");
        run(log);

        Collection<TestResult> results = results();
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
                FOLDER.resolve("index.html"));

        assertThat(failures).as("what is forbidden, see %s", log).isEmpty();
        assertThat(tests).as("see %s", log).containsExactlyInAnyOrderElementsOf(TestList.tests());
    }

    private static Path emptyFolder() throws IOException {
        Files.createDirectories(FOLDER);
        for (Path left : resultFiles()) {
            Files.delete(left);
        }
        return FOLDER;
    }

    private static void run(Path log) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("-r", FOLDER.toString(), "-af", "NONE"));
        command.addAll(List.of(Effort.of(BRIEF, THOROUGH).split(" ")));
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
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

    private static Collection<TestResult> results() throws Exception {
        InProcessCollector collector = new InProcessCollector();
        for (Path file : resultFiles()) {
            DiskReadCollector reader = new DiskReadCollector(file.toString(), collector);
            reader.dump();
            reader.close();
        }
        return collector.getTestResults();
    }

    private static List<Path> resultFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".bin.gz"))
                    .toList();
        }
    }
}
