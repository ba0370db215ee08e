package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compares what is generated from {@code golden/<case>/in} with {@code golden/<case>/out}, as text. {@code
 * -Dgolden.update=true} writes the latter anew; {@code -Dgolden=<case>} takes one case only.
 */
final class GoldenTest {
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    Stream<DynamicTest> generatesWhatTheGoldenFilesSay() {
        return Sources.chosenCases("golden").stream()
                .map(each -> DynamicTest.dynamicTest(String.valueOf(each.getFileName()), () -> check(each)));
    }

    private static void check(Path golden) throws IOException {
        List<JavaFileObject> sources = Sources.read(golden.resolve("in"));
        Compilation compilation = golden.endsWith("without-jspecify")
                ? Sources.compileWithoutJSpecify(sources)
                : Sources.compile(sources);
        Map<String, String> generated = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            generated.put(Path.of(file.getName()).getFileName().toString(), Sources.textOf(file));
        }
        if (UPDATE) {
            update(golden.resolve("out"), generated);
        }
        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> expected = new TreeMap<>();
        for (Path file : Sources.javaFilesIn(golden.resolve("out"))) {
            expected.put(file.getFileName().toString(), Sources.text(file));
        }
        assertThat(generated).isNotEmpty().isEqualTo(expected);
    }

    private static void update(Path out, Map<String, String> generated) throws IOException {
        for (Path file : Sources.javaFilesIn(out)) {
            Files.delete(file);
        }
        Files.createDirectories(out);
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        }
    }
}
