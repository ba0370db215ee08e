package org.weakattached.processor.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Searches the {@link Corpus} for back-references, holds what is found against the class files, and writes it to {@code
 * target/back-references.txt}. With {@code -Dcorpus.release=17}, a newer compiler looks at the API of that Java only.
 */
final class CorpusTest {
    private static final Path REPORT = Path.of(System.getProperty("basedir", "."), "target", "back-references.txt");

    /** Reflection does not show all of their fields. */
    private static final Set<String> HIDDEN = Set.of(
            "java.lang.Class",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.reflect.Constructor",
            "java.lang.reflect.Field",
            "java.lang.reflect.Method");

    private static final Optional<String> RELEASE = Optional.ofNullable(System.getProperty("corpus.release"));
    private static final CorpusReport CORPUS = search();

    private static CorpusReport search() {
        long start = System.nanoTime();
        List<String> options = new ArrayList<>(List.of("-proc:only"));
        RELEASE.ifPresent(release -> options.addAll(List.of("--release", release)));
        return Graphs.ask(
                Compiler.javac().withOptions(options),
                List.of(),
                (elements, graph) ->
                        new CorpusReport(Corpus.search(elements, graph), graph.size(), System.nanoTime() - start));
    }

    @Test
    void writesAReport() throws IOException {
        Files.writeString(REPORT, CORPUS.text());
        assertThat(CORPUS.warnings()).isNotEmpty();
    }

    @Test
    void takesStepsThatTheClassFilesHave() throws NoSuchFieldException {
        for (Corpus.Case each : CORPUS.warnings()) {
            for (Corpus.Step step : each.path()) {
                if (step.kind() == Edge.Kind.FIELD && !HIDDEN.contains(step.holder())) {
                    Field field = Corpus.type(step.holder()).getDeclaredField(step.field());
                    assertThat(Modifier.isStatic(field.getModifiers()))
                            .as("%s", step)
                            .isFalse();
                    assertThat(field.getType()).as("%s", step).isAssignableFrom(Corpus.type(step.to()));
                }
            }
        }
    }

    @Test
    void findsWhatReflectionFinds() {
        assumeThat(RELEASE).as("private fields are hidden under --release").isEmpty();
        ClassGraph classes = new ClassGraph();
        for (Corpus.Case each : CORPUS.cases()) {
            if (each.finding().outcome() == Finding.Outcome.NO_PATH) {
                assertThat(classes.leads(Corpus.type(each.value()), Corpus.type(each.host())))
                        .as("%s", each)
                        .isFalse();
            }
        }
    }
}
