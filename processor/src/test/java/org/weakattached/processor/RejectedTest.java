package org.weakattached.processor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Sees that we add nothing to what the compiler says of code that it rejects without us, and that those who call the accessors are not
 * told that there are none.
 */
final class RejectedTest {
    @TestFactory
    Stream<DynamicTest> addsNothing() {
        List<Path> cases = Sources.foldersIn(Sources.folder("rejected"));
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(String.valueOf(each.getFileName()), () -> check(each)));
    }

    private static void check(Path folder) {
        List<JavaFileObject> sources = Sources.read(folder);
        Compiler compiler = Sources.lenient(true);
        Set<String> without = errors(compiler.compile(sources));
        Compilation compilation =
                compiler.withProcessors(new WeakAttachedProcessor()).compile(sources);
        Set<String> with = errors(compilation);
        assertThat(with).isNotEmpty();
        assertThat(without).containsAll(with);
        assertThat(with).noneMatch(error -> error.contains("Accessors"));
        assertThat(compilation.warnings()).isEmpty();
    }

    private static Set<String> errors(Compilation compilation) {
        return compilation.errors().stream()
                .map(error ->
                        error.getLineNumber() + ":" + error.getColumnNumber() + " " + error.getMessage(Locale.ROOT))
                .collect(toSet());
    }
}
