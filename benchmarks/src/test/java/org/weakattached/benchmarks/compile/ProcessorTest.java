package org.weakattached.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared compiles, and makes the same classes with the processor and without. */
final class ProcessorTest {
    private static final int CLASSES = 3;

    @ParameterizedTest
    @EnumSource
    void makesTheSameClassesBothWays(Processor processor) throws IOException {
        Project project = Project.of(processor, CLASSES);
        List<String> with = classesOf(project.withProcessor());
        List<String> without = classesOf(project.withoutProcessor());

        assertThat(with).isEqualTo(without);
        assertThat(with.size()).isGreaterThanOrEqualTo(processor.isIdle() ? CLASSES : 2 * CLASSES);
    }

    private static List<String> classesOf(List<String> arguments) throws IOException {
        int result = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
        Path out = Path.of(arguments.get(arguments.indexOf("-d") + 1));
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
