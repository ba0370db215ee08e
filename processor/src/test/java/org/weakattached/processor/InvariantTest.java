package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Compiles each input that there is with all warnings and all checks of documentation: nothing is ever said about generated
 * source, no error is without a place in a user's source, and none is a mistake of ours. Random inputs are in {@code fuzz}.
 */
final class InvariantTest {
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
        Compiler compiler = Sources.forUserOfThisJava(withJSpecify, Findings.options(Findings.DOCUMENTATION));
        return compile(compiler, Sources.read(golden.resolve("in"))).diagnostics().stream()
                .filter(said -> said.getSource() != null || Findings.isOne(said))
                .map(Findings::describe)
                .toList();
    }

    /** Documentation is not looked at: what is refused is not carried over with all that it links to. */
    @TestFactory
    Stream<DynamicTest> refusesOnLinesOfUsers() {
        return Stream.of("refusals", "rejected")
                .flatMap(folder -> Sources.foldersIn(Sources.folder(folder)).stream())
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
                                Compiler.javac().withOptions((Object[]) Findings.options(Findings.DOCUMENTATION)),
                                all(each.resolve("src/main/java")))));
    }

    /** What becomes of one of them belongs to the golden files or to the refusals, once nothing is found. */
    @TestFactory
    Stream<DynamicTest> knowsItsFaults() {
        return Sources.foldersIn(Sources.folder("faults")).stream()
                .map(each -> DynamicTest.dynamicTest(
                        String.valueOf(each.getFileName()),
                        () -> assertThat(Findings.in(compileRefused(each))).isNotEmpty()));
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
                Sources.forUserOfThisJava(true, Findings.options(Refusals.ownOptions(folder))), Sources.read(folder));
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
