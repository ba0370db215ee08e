package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles each input that there is with all warnings and all checks of documentation: nothing is ever said about generated
 * source, no error is without a place in a user's source, and none is a mistake of ours. Random inputs are in {@code fuzz}.
 */
final class InvariantTest {
    private static final Set<String> AUXILIARY = Set.of("auxiliary-class", "auxiliary-class-extension");

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

    /** Not even of the inputs themselves, by the rules of this JDK, which newer ones than the floor have tightened. */
    @TestFactory
    Stream<DynamicTest> saysNothingOfGoldenFiles() {
        return Sources.chosenCases("golden").stream()
                .map(each -> DynamicTest.dynamicTest(
                        String.valueOf(each.getFileName()),
                        () -> assertThat(saidOfGolden(each))
                                .as("said about %s and what is generated from it", each)
                                .isEmpty()));
    }

    private static List<String> saidOfGolden(Path golden) {
        boolean withJSpecify = !golden.endsWith("without-jspecify");
        Compiler compiler = Sources.forUserOfThisJava(withJSpecify, Findings.options(Findings.ALL_DOCUMENTATION));
        return compile(compiler, Sources.read(golden.resolve("in"))).diagnostics().stream()
                .filter(said -> Findings.isOne(said) || (said.getSource() != null && !isOfMissingComment(said)))
                .map(Findings::describe)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> refusesOnLinesOfUsers() {
        return Stream.of("refusals", "rejected")
                .flatMap(folder -> Sources.foldersIn(Sources.folder(folder)).stream())
                .filter(each -> !AUXILIARY.contains(String.valueOf(each.getFileName())))
                .map(each -> test(each, () -> compileRefused(each)));
    }

    /** Where a library is not on the class path of these tests, something is said, but at its place. */
    @TestFactory
    Stream<DynamicTest> saysNothingAboutWhatUsersWouldWrite() {
        Stream<Path> projects = Sources.foldersIn(ROOT.resolve("integration-tests/src/it")).stream();
        return Stream.concat(Stream.of(ROOT.resolve("examples")), projects)
                .filter(each -> Files.isDirectory(each.resolve("src/main/java")))
                .map(each -> test(
                        each,
                        () -> compile(
                                Compiler.javac().withOptions((Object[]) Findings.options(Findings.ALL_DOCUMENTATION)),
                                all(each.resolve("src/main/java")))));
    }

    /** Nothing can silence this: it is noted at the extension. */
    @Test
    void saysOfAuxiliaryClassesWhatItMust() {
        for (String each : AUXILIARY) {
            Compilation compilation = compile(
                    Sources.forUserOfThisJava(true, Findings.options()),
                    Sources.read(Sources.folder("refusals").resolve(each)));
            assertThat(Findings.in(compilation)).isNotEmpty().allMatch(said -> said.contains("auxiliary class"));
            assertThat(compilation.diagnostics())
                    .anyMatch(said -> said.getMessage(Locale.ROOT).startsWith("[auxiliary-class] "));
        }
    }

    private static DynamicTest test(Path input, Compiling compiling) {
        return DynamicTest.dynamicTest(
                String.valueOf(input.getFileName()),
                () -> assertThat(Findings.in(compiling.compile()))
                        .as("said about what is generated from %s", input)
                        .isEmpty());
    }

    private static Compilation compileRefused(Path folder) {
        return compile(
                Sources.forUserOfThisJava(true, Findings.options(withDocumentation(folder))), Sources.read(folder));
    }

    /** Inputs need no comments. What is generated from them has. */
    private static boolean isOfMissingComment(Diagnostic<?> said) {
        return said.getMessage(Locale.ROOT)
                .matches("no comment|no main description|no @.*|use of default constructor.*");
    }

    private static String[] withDocumentation(Path folder) {
        return Stream.concat(Stream.of(Findings.ALL_DOCUMENTATION), Stream.of(Refusals.ownOptions(folder)))
                .toArray(String[]::new);
    }

    private static Compilation compile(Compiler compiler, List<JavaFileObject> sources) {
        return compiler.withProcessors(new WeakAttachedProcessor()).compile(sources);
    }

    private static List<JavaFileObject> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isDirectory)
                    .flatMap(each -> Sources.javaFilesIn(each).stream())
                    .filter(each -> !each.endsWith("module-info.java"))
                    .map(Sources::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Compiling {
        Compilation compile();
    }
}
