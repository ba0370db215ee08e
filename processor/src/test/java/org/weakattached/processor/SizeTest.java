package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large extensions, and many of them. */
final class SizeTest {
    private static final int FIELDS = 300;
    private static final int EXTENSIONS = 2_000;

    private static final List<String> KINDS = List.of(
            "@WeakAttached int f%d;",
            "@WeakAttached volatile long f%d;",
            "@WeakAttached String f%d;",
            "@WeakAttached(hold = Hold.SOFT) Object f%d;",
            "@WeakAttached(closeOnCollect = true) AutoCloseable f%d;",
            "@WeakAttached final List<String> f%d = new ArrayList<>();");

    @Test
    void attachesHundredsOfFieldsOfOneClass() throws Throwable {
        String counters = "int sum = 0;\n" + ofEach(FIELDS, KINDS.size(), """
                MuchAccessors.setF%1$d(host, %1$d);
                MuchAccessors.getAndAddF%1$d(host, 1);
                sum += MuchAccessors.f%1$d().get(host);
                """::formatted);
        Loaded loaded = Loaded.from(
                "@AttachedTo(Thread.class)\nclass Much {\n" + ofEach(FIELDS, 1, SizeTest::field) + "}",
                """
                class Use {
                    static Object run() {
                        Thread host = new Thread();
                        %s
                        return sum + " in " + MuchAccessors.attachments().fields().size() + " fields";
                    }
                }
                """.formatted(counters));

        int expected = IntStream.iterate(0, i -> i < FIELDS, i -> i + KINDS.size())
                .map(i -> i + 1)
                .sum();
        assertThat(loaded.run()).isEqualTo(expected + " in " + FIELDS + " fields");
    }

    /** As many as a class file has room for, and no more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scope = Scope.STATIC      | 1200 | @WeakAttached int f%d;
            scope = Scope.STATIC      | 1200 | @WeakAttached String f%d;
            scope = Scope.STATIC      |  990 | @WeakAttached(hold = Hold.WEAK) List<String> f%d;
            scope = Scope.STATIC      | 1800 | @WeakAttached final List<String> f%d = new ArrayList<>();
            scope = Scope.INSTANCE    | 1800 | @WeakAttached String f%d;
            scope = Scope.INSTANCE    | 1800 | @WeakAttached final List<String> f%d = new ArrayList<>();
            store = AgentStore.class  | 1700 | @WeakAttached int f%d;
            store = AgentStore.class  | 1900 | @WeakAttached String f%d;
            store = AgentStore.class  |  990 | @WeakAttached(hold = Hold.WEAK) List<String> f%d;
            store = AgentStore.class  | 1800 | @WeakAttached final List<String> f%d = new ArrayList<>();
            """)
    void takesAsManyFieldsAsThereIsRoomFor(String element, int atLeast, String kind) {
        Compilation tooMany = compile(element, kind, 2_500);
        List<String> refusals = tooMany.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
        assertThat(refusals).singleElement(InstanceOfAssertFactories.STRING).startsWith("[too-many-fields]");
        int room = Integer.parseInt(refusals.get(0).replaceAll("(?s).*\"f(\\d+)\".*", "$1"));
        assertThat(room).isGreaterThan(atLeast);

        assertThat(compile(element, kind, room).errors()).isEmpty();
    }

    private static Compilation compile(String element, String kind, int fields) {
        return Sources.compile(List.of(Sources.source("Much", """
                        import java.util.*;
                        import org.weakattached.*;
                        import org.weakattached.runtime.AgentStore;

                        @AttachedTo(value = java.net.Socket.class, %s)
                        class Much {
                        %s
                        }
                        """.formatted(
                        element, ofEach(fields, 1, number -> kind.formatted(number) + "\n")))));
    }

    private static String field(int number) {
        return KINDS.get(number % KINDS.size()).formatted(number) + "\n";
    }

    private static String ofEach(int end, int step, IntFunction<String> text) {
        return IntStream.iterate(0, i -> i < end, i -> i + step).mapToObj(text).collect(Collectors.joining());
    }

    /** On disk, as builds do it: files that are kept in memory are looked up one by one. */
    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void generatesThousandsOfAccessorsInOneCompilation(@TempDir Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (int i = 0; i < EXTENSIONS; i++) {
            Path source = folder.resolve("Data" + i + ".java");
            sources.add(Files.writeString(source, """
                    package com.acme;

                    import org.weakattached.AttachedTo;
                    import org.weakattached.WeakAttached;

                    @AttachedTo(Thread.class)
                    class Data%d {
                        @WeakAttached
                        String text;
                    }
                    """.formatted(i)));
        }
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    List.of("-d", folder.toString()),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new WeakAttachedProcessor()));
            assertThat(task.call()).isTrue();
        }

        assertThat(diagnostics.getDiagnostics()).isEmpty();
        Path classes = folder.resolve("com").resolve("acme");
        for (int i = 0; i < EXTENSIONS; i++) {
            assertThat(classes.resolve("Data" + i + "Accessors.class")).exists();
        }
    }
}
