package org.weakattached.processor;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the README to what it shows: the extension, what is generated for it, the use of that, and a warning. */
final class ReadmeTest {
    private static final String README = Sources.text(Path.of(System.getProperty("basedir", "."), "..", "README.md"));
    private static final List<String> BLOCKS = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(README)
            .results()
            .map(match -> match.group(1))
            .collect(toList());

    private static final String IMPORTS = """
            import com.sun.net.httpserver.HttpExchange;
            import java.util.List;
            import java.util.concurrent.CopyOnWriteArrayList;
            import org.weakattached.AttachedTo;
            import org.weakattached.WeakAttached;
            """;
    private static final String EXTENSION = IMPORTS + BLOCKS.get(0);
    private static final String ACCESSORS = BLOCKS.get(1);
    private static final String USE = BLOCKS.get(2);

    @Test
    void itsExampleIsUsedAsItSays() {
        String user = "import com.sun.net.httpserver.HttpExchange;\n"
                + "class User {\n    void use(HttpExchange exchange) {\n" + USE + "    }\n}\n";

        Compilation compilation =
                Sources.compile(List.of(Sources.source("Trace", EXTENSION), Sources.source("User", user)));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @Test
    void itShowsWhatIsGenerated() {
        Compilation compilation = Sources.compile(List.of(Sources.source("Trace", EXTENSION)));
        String generated =
                Sources.textOf(compilation.generatedSourceFile("TraceAccessors").orElseThrow());

        assertThat(ACCESSORS.lines()).hasSize(10).containsExactlyElementsOf(signatures(generated));
    }

    @Test
    void itsWarningIsGiven() {
        String line = Sources.text(Sources.folder("refusals/back-reference").resolve("expected.txt"));
        String message = line.substring(line.indexOf("[back-reference]")).strip();

        assertThat(README.replaceAll("\\s+", " ")).contains("Trace.java:9: warning: " + message);
    }

    private static List<String> signatures(String text) {
        return Pattern.compile("^ {4}static ([^{=]*\\)) \\{", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(toList());
    }
}
