package org.weakattached.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.AttachedTo;
import org.weakattached.processor.generate.AccessorsFile;
import org.weakattached.runtime.generated.WeakKeyTable;

final class ProcessorTest {
    private static final JavaFileObject TRACE = Sources.source("Trace", """
            package com.acme;

            import org.weakattached.AttachedTo;
            import org.weakattached.WeakAttached;

            @AttachedTo(Thread.class)
            class Trace {
                @WeakAttached
                String id;
            }
            """);
    private static final JavaFileObject CALLER = Sources.source("Caller", """
            package com.acme;

            import static com.acme.TraceAccessors.getId;
            import static com.acme.TraceAccessors.id;

            class Caller {
                TraceAccessors accessors;

                static String read(Thread host) {
                    return getId(host) + id().get(host);
                }
            }
            """);
    private static final JavaFileObject NOTES = Sources.source("Notes", """
            package com.acme;

            import java.util.ArrayList;
            import java.util.List;
            import org.weakattached.AttachedTo;
            import org.weakattached.WeakAttached;

            @AttachedTo(Thread.class)
            class Notes {
                @WeakAttached
                List<String> lines = new ArrayList<>();
            }
            """);

    @Test
    void reportsMistakesOfASuperclassThatWasCompiledWithoutIt(@TempDir Path before) throws IOException {
        JavaFileObject base = Sources.source("Base", """
                package com.acme;

                import org.weakattached.Hold;
                import org.weakattached.WeakAttached;

                abstract class Base {
                    @WeakAttached(hold = Hold.WEAK)
                    int count;
                }
                """);
        JavaFileObject trace = Sources.source("Trace", """
                package com.acme;

                import org.weakattached.AttachedTo;

                @AttachedTo(Thread.class)
                class Trace extends Base {}
                """);

        Compilation compilation = Sources.compileAfter(before, base, List.of(trace));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[hold-primitive] Only objects are held weakly or softly. \"count\" is a primitive int.")
                .inFile(trace)
                .onLine(6);
    }

    @Test
    void generatesTheSameBytesWheneverAndInWhateverOrder() {
        List<JavaFileObject> sources = new ArrayList<>();
        for (String golden : List.of("trace", "generic", "inherited", "type-use")) {
            sources.addAll(Sources.read(Sources.folder("golden").resolve(golden).resolve("in")));
        }
        Map<String, String> first = generated(sources);
        Collections.reverse(sources);
        assertThat(generated(sources)).hasSize(4).isEqualTo(first);
    }

    private static Map<String, String> generated(List<JavaFileObject> sources) {
        return Sources.compile(sources).generatedSourceFiles().stream()
                .collect(Collectors.toMap(JavaFileObject::getName, Sources::textOf));
    }

    @Test
    void derivesEachFileFromOneElementAsAnIsolatingProcessorMust() throws IOException {
        List<String> origins = new ArrayList<>();
        WeakAttachedProcessor processor = new WeakAttachedProcessor(extension -> {
            JavaFile file = AccessorsFile.of(extension);
            file.typeSpec().originatingElements().forEach(element -> origins.add(element.toString()));
            return file;
        });
        Compilation compilation = Sources.compileWith(
                processor,
                Sources.read(Sources.folder("golden").resolve("inherited").resolve("in")));
        assertThat(compilation).succeeded();
        assertThat(origins).containsExactly("com.acme.Shelf");
        try (InputStream declared = Objects.requireNonNull(WeakAttachedProcessor.class.getResourceAsStream(
                "/META-INF/gradle/incremental.annotation.processors"))) {
            assertThat(new String(declared.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(WeakAttachedProcessor.class.getName() + ",isolating\n");
        }
    }

    @Test
    void reportsACrashAsOursOnTheClassAndGoesOn() {
        WeakAttachedProcessor processor = new WeakAttachedProcessor(extension -> {
            if (extension.type().simpleName().equals("Trace")) {
                throw new IllegalStateException("a mistake of ours");
            }
            return AccessorsFile.of(extension);
        });
        Compilation compilation = Sources.compileWith(processor, List.of(TRACE, other("Other")));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[crash] This is a mistake in WeakAttached, not in your code. It occurred at"
                        + " \"com.acme.Trace\". Please report it with this trace:")
                .inFile(TRACE)
                .onLine(7);
        assertThat(compilation).hadErrorContaining("java.lang.IllegalStateException: a mistake of ours");
    }

    private static JavaFileObject other(String name) {
        return Sources.source(name, Sources.textOf(TRACE).replace("class Trace", "class " + name));
    }

    /** As a processor path does that has our jar alone. */
    @Test
    void needsNothingBesideItself() throws ReflectiveOperationException, IOException {
        URL[] jar = {
            Sources.fileOf(WeakAttachedProcessor.class).toURI().toURL(),
            Sources.fileOf(JavaFile.class).toURI().toURL()
        };
        try (URLClassLoader alone = new URLClassLoader(jar, ClassLoader.getPlatformClassLoader())) {
            for (String golden : List.of("trace", "instance-scope", "defaults-package", "inline", "store")) {
                Path in = Sources.folder("golden").resolve(golden).resolve("in");
                Processor processor = (Processor) alone.loadClass(WeakAttachedProcessor.class.getName())
                        .getConstructor()
                        .newInstance();
                assertThat(Sources.compileWith(processor, Sources.read(in))).succeededWithoutWarnings();
            }
        }
    }

    @Test
    void saysOnceThatJavaIsTooOld() {
        Compilation compilation = Compiler.javac()
                .withOptions("--release", "11")
                .withClasspath(List.of(Sources.fileOf(AttachedTo.class), Sources.fileOf(WeakKeyTable.class)))
                .withProcessors(new WeakAttachedProcessor())
                .compile(TRACE, other("Other"), CALLER);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[old-java] The accessors are written in Java 17. \"Trace\" is compiled as Java 11."
                        + " Compile with --release 17 or newer.")
                .inFile(TRACE)
                .onLine(7);
    }

    @Test
    void inheritsAPublicFieldOfAHiddenClass() {
        Compilation compilation = Sources.compile(
                List.of(Sources.source("Hidden", """
                        package com.acme.base;

                        import org.weakattached.WeakAttached;

                        abstract class Hidden {
                            /** See {@link Hidden}. */
                            @WeakAttached
                            public String id;
                        }
                        """), Sources.source("Seen", """
                        package com.acme.base;

                        public abstract class Seen extends Hidden {}
                        """), Sources.source("Trace", """
                        package com.acme;

                        import org.weakattached.AttachedTo;

                        @AttachedTo(Thread.class)
                        class Trace extends com.acme.base.Seen {}
                        """)));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(Sources.textOf(compilation.generatedSourceFiles().get(0))).contains("{@link Trace#id}");
    }

    @Test
    void saysOnceThatTheRuntimeIsMissing() {
        Compilation compilation = Compiler.javac()
                .withClasspath(List.of(Sources.fileOf(AttachedTo.class)))
                .withProcessors(new WeakAttachedProcessor())
                .compile(TRACE, other("Other"), CALLER);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining(
                        "[no-runtime] The accessors need the runtime of WeakAttached. The class path does not contain"
                                + " it. Add the dependency org.weakattached:weakattached-runtime.")
                .inFile(TRACE)
                .onLine(7);
    }

    /** The compiler hands on no more than that. */
    @Test
    void takesTheLastOfAnOptionThatIsGivenTwice() {
        JavaFileObject trace = Sources.source("Trace", Sources.textOf(TRACE).replace("String id", "Thread starter"));
        for (List<String> levels : List.of(List.of("error", "off"), List.of("off", "error"))) {
            Compilation compilation = Sources.lenient(
                            true,
                            levels.stream()
                                    .map(level -> "-Aweakattached.backReferences=" + level)
                                    .toArray(String[]::new))
                    .withProcessors(new WeakAttachedProcessor())
                    .compile(trace);
            assertThat(compilation.errors()).hasSize(levels.get(1).equals("error") ? 1 : 0);
        }
    }

    @Test
    void leavesMutableDefaultsToRunTimeWhereTheSourceIsNotShown() {
        assertThat(Sources.compile(List.of(NOTES))).failed();
        assertThat(Sources.compileWith(new WrappedProcessor(ProcessorTest::wrap), List.of(NOTES)))
                .succeeded();
    }

    private static ProcessingEnvironment wrap(ProcessingEnvironment environment) {
        return proxy(ProcessingEnvironment.class, (method, arguments) -> method.invoke(environment, arguments));
    }

    @Test
    void reportsTypesThatTheCompilerGivesUpOn() {
        JavaFileObject caller = Sources.source("Caller", """
                package com.acme;

                class Caller {
                    static String read(Thread host) {
                        return TraceAccessors.getId(host);
                    }
                }
                """);
        Compilation compilation = Sources.compileWith(
                new WrappedProcessor(ProcessorTest::withoutSupertypesOfStrings), List.of(TRACE, caller));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[incomplete] The accessors need the types that they use, and their supertypes. The"
                        + " compiler gave up on \"id\": no class file for Comparable. Complete the class path.")
                .inFile(TRACE)
                .onLine(9);
    }

    @Test
    void takesTypesWhoseSupertypesAreMissing(@TempDir Path before) throws IOException {
        JavaFileObject part =
                Sources.source("Part", "package com.acme;\n\nclass Part extends Gone {}\n\nclass Gone {}\n");
        assertThat(Sources.compileAfter(before, part, List.of(TRACE))).succeeded();
        Files.delete(before.resolve("com/acme/Gone.class"));
        JavaFileObject wheel = Sources.source("Wheel", """
                package com.acme;

                import org.weakattached.AttachedTo;
                import org.weakattached.WeakAttached;

                @AttachedTo(Thread.class)
                class Wheel {
                    @WeakAttached
                    Part part;

                    @WeakAttached
                    Part[] parts;

                    @WeakAttached
                    String name;

                    @WeakAttached
                    int spokes;
                }
                """);
        Compilation compilation = Sources.lenient(before, "-Xlint:all,-processing")
                .withProcessors(new WeakAttachedProcessor())
                .compile(wheel);
        assertThat(compilation).succeededWithoutWarnings();
    }

    private static ProcessingEnvironment withoutSupertypesOfStrings(ProcessingEnvironment environment) {
        Types types = proxy(Types.class, (method, arguments) -> {
            if (method.getName().equals("directSupertypes")
                    && arguments[0].toString().equals("java.lang.String")) {
                throw new GaveUp();
            }
            return method.invoke(environment.getTypeUtils(), arguments);
        });
        return proxy(
                ProcessingEnvironment.class,
                (method, arguments) ->
                        method.getName().equals("getTypeUtils") ? types : method.invoke(environment, arguments));
    }

    /** As Eclipse's compiler does. */
    private static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GaveUp() {
            super("no class file for Comparable");
        }
    }

    private interface Answer {
        @Nullable Object to(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                ProcessorTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments)));
    }

    @Test
    void acceptsAccessorsOfItsOwnFromAnEarlierBuild() {
        Compilation compilation = Sources.compile(List.of(TRACE));
        JavaFileObject stale = compilation.generatedSourceFiles().get(0);
        Compilation again = Sources.lenient(true)
                .withProcessors(new WeakAttachedProcessor())
                .compile(TRACE, Sources.source("TraceAccessors", Sources.textOf(stale)));
        assertThat(again.diagnostics().stream().filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR))
                .isEmpty();
    }

    @Test
    void saysNothingOfClassesThatAreNotAnnotated() {
        JavaFileObject source = Sources.source("Plain", "package com.acme;\n\nclass Plain {}\n");
        Compilation compilation = Sources.compile(List.of(source));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedSourceFiles()).isEmpty();
    }
}
