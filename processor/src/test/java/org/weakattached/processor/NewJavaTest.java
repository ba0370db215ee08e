package org.weakattached.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What only newer compilers know. */
final class NewJavaTest {

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void refusesAnExtensionInAnImplicitClass() {
        JavaFileObject program = Sources.source("Program", """
                import org.weakattached.AttachedTo;
                import org.weakattached.WeakAttached;

                void main() {}

                @AttachedTo(Thread.class)
                static class Trace {
                    @WeakAttached
                    String id;
                }
                """);

        Compilation compilation = compile(program);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[implicit-class] The accessors name the extension. \"Trace\" is a member of the class that"
                                + " \"Program.java\" declares implicitly, which has no name for others."
                                + " Move it to a file of its own.")
                .inFile(program)
                .onLine(7);
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void carriesMarkdownOverAsText() {
        Compilation compilation = compile(Sources.source("com/acme/Trace", """
                package com.acme;

                import org.weakattached.AttachedTo;
                import org.weakattached.WeakAttached;

                @AttachedTo(Thread.class)
                class Trace {
                    /// Matches `src/**/*.java`, [String] and {@code x}.
                    ///
                    /// ```
                    /// @Override
                    /// ```
                    @WeakAttached
                    String glob;
                }
                """));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(Sources.textOf(compilation.generatedSourceFiles().get(0)))
                .contains("* Matches `src/&#42;&#42;/&#42;.java`, [String] and &#123;&#64;code x&#125;.")
                .contains("* &#64;Override");
    }

    private static Compilation compile(JavaFileObject source) {
        return Sources.forUserOfThisJava(true, "-Xlint:all,-processing", Findings.DOCUMENTATION)
                .withProcessors(new WeakAttachedProcessor())
                .compile(List.of(source));
    }
}
