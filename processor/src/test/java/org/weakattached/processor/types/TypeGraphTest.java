package org.weakattached.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TypeGraphTest {
    private static final Compiler JAVAC = Compiler.javac().withOptions("-proc:only");

    @Test
    void followsALongChainToItsEnd() {
        String chain = IntStream.range(0, 3_000)
                .mapToObj(i -> "class C" + i + " { C" + (i + 1) + " next; C" + i / 2 + " back; }\n")
                .collect(Collectors.joining("", "", "class C3000 {}"));

        Finding finding = search(chain, "C0", "C3000");

        assertThat(finding.outcome()).isEqualTo(Finding.Outcome.PATH);
        assertThat(finding.path())
                .hasSize(3_000)
                .extracting(Edge::toString)
                .startsWith("C0.next", "C1.next")
                .endsWith("C2999.next");
        assertThat(finding.visited()).isEqualTo(3_001);
    }

    @Test
    void givesUpAtTheBudgetOnly() {
        assertThat(search("class Endless<T> { Endless<T[]> next; }", "Endless", "java.lang.Thread"))
                .extracting(Finding::outcome, Finding::visited)
                .containsExactly(Finding.Outcome.GIVEN_UP, TypeGraph.BUDGET);
        assertThat(search("class Round<T> { Round<T> next; Round<?>[] all; }", "Round", "java.lang.Thread"))
                .extracting(Finding::outcome, Finding::visited)
                .containsExactly(Finding.Outcome.NO_PATH, 3);
    }

    /** Arrays, of which a short source has many types. */
    @Test
    void visitsAsManyTypesAsTheBudgetAllows() {
        assertThat(search(arrays(TypeGraph.BUDGET - 1), "Arrays", "java.lang.Thread"))
                .extracting(Finding::outcome, Finding::visited)
                .containsExactly(Finding.Outcome.NO_PATH, TypeGraph.BUDGET);
        assertThat(search(arrays(TypeGraph.BUDGET), "Arrays", "java.lang.Thread"))
                .extracting(Finding::outcome, Finding::visited)
                .containsExactly(Finding.Outcome.GIVEN_UP, TypeGraph.BUDGET);
    }

    /** Makes a class that leads to so many types. */
    private static String arrays(int types) {
        int each = 200; // an element, and one more for each dimension
        StringBuilder fields = new StringBuilder();
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i * each < types; i++) {
            int dimensions = Math.min(each, types - i * each) - 1;
            fields.append("E%d%s e%d;\n".formatted(i, "[]".repeat(dimensions), i));
            elements.append("class E%d {}\n".formatted(i));
        }
        return "class Arrays {\n" + fields + "}\n" + elements;
    }

    @Test
    void findsAShortestPath() {
        String source = "class A { B b; C c; D d; } class B { C c; } class C { D d; } class D { Thread t; }";
        assertThat(path(search(source, "A", "java.lang.Thread"))).containsExactly("A.d", "D.t");
    }

    @Test
    void takesTheFirstOfEquallyShortPaths() {
        String source = "class A { Thread z; Thread b; } class Heir extends A { A a; }";
        assertThat(path(search(source, "A", "java.lang.Thread"))).containsExactly("A.z");
        assertThat(path(search(source, "Heir", "java.lang.Thread"))).containsExactly("A.z");
    }

    @Test
    void searchesOnce() {
        String source = "class A { A[] all; }";
        List<Finding> findings = Graphs.ask(
                JAVAC,
                List.of(source(source)),
                (elements, graph) -> Stream.of("A", "A")
                        .map(name -> Graphs.search(elements, graph, name, "java.lang.Thread"))
                        .toList());
        assertThat(findings.get(0)).isSameAs(findings.get(1));
    }

    @Test
    void looksAtEachTypeOnce() {
        String source = "class A { B b; } class B { A a; } class C { B b; A[] all; }";
        int size = Graphs.ask(JAVAC, List.of(source(source)), (elements, graph) -> {
            Stream.of("A", "B", "C", "C").forEach(name -> Graphs.search(elements, graph, name, "java.lang.Thread"));
            return graph.size();
        });
        assertThat(size).as("A, B, C, A[] and Object").isEqualTo(5);
    }

    @Test
    void findsTheSameAfterSearchesThatLedElsewhere() {
        String source = "class A { B b; } class B { A a; } class C { B b; D d; } class D { C c; Thread t; A a; }";
        List<Finding> findings = Graphs.ask(
                JAVAC,
                List.of(source(source)),
                (elements, graph) -> Stream.of("A", "C", "B")
                        .map(name -> Graphs.search(elements, graph, name, "java.lang.Thread"))
                        .toList());
        assertThat(findings)
                .extracting(TypeGraphTest::path)
                .containsExactly(List.of(), List.of("C.d", "D.t"), List.of());
        assertThat(findings).extracting(Finding::visited).containsExactly(2, 3, 0);
    }

    @Test
    void looksIntoTheEnclosingObjectsOfGenericClasses() {
        String source = """
                class Outer<T> { T t; class Inner { Inner next; } class Fine<U> { U u; } }
                class A { Outer<Thread>.Inner inner; }
                class B { Outer<String>.Fine<Integer> fine; }
                class C { Outer<String>.Fine<Thread> fine; }
                class D { Outer.Inner inner; }
                """;
        assertThat(path(search(source, "A", "java.lang.Thread")))
                .containsExactly("A.inner", "Outer.Inner's enclosing Outer<Thread>", "Outer.t");
        assertThat(path(search(source, "B", "java.lang.Thread"))).isEmpty();
        assertThat(path(search(source, "C", "java.lang.Thread"))).containsExactly("C.fine", "Outer.Fine.u");
        assertThat(path(search(source, "D", "java.lang.Thread"))).isEmpty();
    }

    @Test
    void knowsInInnerClassesWhatTheOuterOneIsOf() {
        String source = """
                class Outer<T> { class Inner { T own; } }
                class A { Outer<String>.Inner text; Outer<Thread>.Inner inner; }
                """;
        assertThat(path(search(source, "A", "java.lang.Thread"))).containsExactly("A.inner", "Outer.Inner.own");
    }

    @Test
    void namesNoTypeArgumentsThatAreTooDeepToRead() {
        String source = "import java.util.*; class A { List<List<List<List<List<Thread>>>>> all; }";
        assertThat(path(search(source, "A", "java.lang.Thread")))
                .startsWith("A.all", "List<List<List<List<List<…>>>>>", "List<List<List<List<Thread>>>>")
                .endsWith("List<Thread>");
    }

    @Test
    void takesTheFirstOfSeveralBounds() {
        String source = "class Both<T extends Thread & AutoCloseable> { T both; } class A { Both<?> any; }";
        assertThat(path(search(source, "A", "java.lang.Thread"))).containsExactly("A.any", "Both.both");
    }

    @Test
    void looksThroughSubclassesOfContainers() {
        String source = """
                import java.util.*;
                class A extends ArrayList<Thread> {}
                class B<X> extends HashMap<String, X> {}
                class C { B<Thread> b; }
                abstract class D implements Iterator<Thread> {}
                interface E extends Iterator<Thread> {}
                class F extends WeakHashMap<Thread, String> {}
                """;
        assertThat(path(search(source, "A", "java.lang.Thread"))).containsExactly("ArrayList<Thread>");
        assertThat(path(search(source, "C", "java.lang.Thread"))).containsExactly("C.b", "HashMap<String, Thread>");
        assertThat(path(search(source, "D", "java.lang.Thread"))).isEmpty();
        assertThat(path(search(source, "E", "java.lang.Thread"))).containsExactly("Iterator<Thread>");
        assertThat(path(search(source, "F", "java.lang.Thread"))).isEmpty();
    }

    @Test
    void takesFromContainersOfTheJdkTheirContentsOnly() {
        String source = "import java.util.*; class A { HashMap<String, Thread> all; }";
        assertThat(path(search(source, "A", "java.util.Set"))).isEmpty();
    }

    @Test
    void followsTheFieldsOfClassesOfTheJdk() {
        String source = "class A { java.util.Timer timer; }";
        assertThat(path(search(source, "A", "java.util.TimerTask")))
                .containsExactly("A.timer", "Timer.queue", "TaskQueue.queue", "TimerTask[]");
    }

    @Test
    void followsTheFieldsOfClassesOfTheJdkThatGiveTheirContentsOneByOne() {
        String source = """
                import java.util.*;
                class A { ServiceLoader<AutoCloseable> services; }
                class B { Iterator<Thread> one; ServiceLoader<Thread> other; }
                class C { Scanner scanner; }
                class D { java.util.concurrent.FutureTask<Thread> task; }
                """;
        assertThat(path(search(source, "A", "java.lang.ClassLoader")))
                .containsExactly("A.services", "ServiceLoader.loader");
        assertThat(path(search(source, "B", "java.lang.Thread"))).containsExactly("B.one", "Iterator<Thread>");
        assertThat(path(search(source, "C", "java.nio.CharBuffer"))).containsExactly("C.scanner", "Scanner.buf");
        assertThat(path(search(source, "D", "java.lang.Thread"))).containsExactly("D.task", "FutureTask<Thread>");
    }

    @Test
    void takesTheSourceOfAStreamForItsContents() {
        String source = """
                class A { java.util.stream.Stream<Thread> stream; }
                class B { java.util.Spliterator<Thread> parts; }
                class C { java.util.stream.IntStream numbers; }
                """;
        assertThat(path(search(source, "A", "java.lang.Thread"))).containsExactly("A.stream", "Stream<Thread>");
        assertThat(path(search(source, "B", "java.lang.Thread"))).containsExactly("B.parts", "Spliterator<Thread>");
        assertThat(path(search(source, "C", "java.lang.Thread"))).isEmpty();
    }

    @Test
    void leavesTheThreadsAsideThatTheJdkHasInArraysAndCollections() {
        assertThat(path(search("", "sun.awt.image.FetcherInfo", "java.lang.Thread")))
                .isEmpty();
        assertThat(path(search("", "sun.awt.AWTAutoShutdown", "java.lang.Thread")))
                .isEmpty();
    }

    @Test
    void leavesTheWholeProgramAside() {
        String source = """
                class A { java.util.concurrent.locks.ReentrantLock lock; Class<?> type; }
                class B { Thread worker; }
                """;
        assertThat(path(search(source, "A", "java.lang.Thread"))).isEmpty();
        assertThat(path(search(source, "A", "java.lang.ClassLoader"))).containsExactly("A.type", "Class.classLoader");
        assertThat(path(search(source, "B", "java.lang.Thread"))).containsExactly("B.worker");
    }

    /** With a field that only its class file shows. */
    static final class Compiled {
        private final ReentrantLock lock = new ReentrantLock();

        @Override
        public String toString() {
            return lock.toString();
        }
    }

    @Test
    void seesPrivateFieldsOfClassFiles() {
        String name = Compiled.class.getCanonicalName();
        assertThat(path(search("", name, ReentrantLock.class.getName())))
                .containsExactly("TypeGraphTest.Compiled.lock");
    }

    @Test
    void knowsContainersOfTheJdkEvenWithoutTheirFields() {
        Compiler cross = Compiler.javac().withOptions("-proc:only", "--release", "17");
        String source = "import java.util.*; class A { Map<String, Optional<Thread[]>> all; }";
        assertThat(path(Graphs.ask(
                        cross,
                        List.of(source(source)),
                        (elements, graph) -> Graphs.search(elements, graph, "A", "java.lang.Thread"))))
                .containsExactly("A.all", "Map<String, Optional<Thread[]>>", "Optional<Thread[]>", "Thread[]");
    }

    @Test
    void knowsTheClassLoaderOfServicesEvenWithoutFields() {
        Compiler cross = Compiler.javac().withOptions("-proc:only", "--release", "11");
        String source = "class A { java.util.ServiceLoader<Runnable> services; }";
        assertThat(path(Graphs.ask(
                        cross,
                        List.of(source(source)),
                        (elements, graph) -> Graphs.search(elements, graph, "A", "java.lang.ClassLoader"))))
                .containsExactly("A.services", "ServiceLoader.loader");
    }

    @Test
    void passesOverClassesThatAreNotThere(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("A.java");
        Files.writeString(source, """
                import java.util.*;
                public abstract class A extends Gone implements Lost {
                    Gone gone; List<Gone> list; Gone[][] array; Holder<Gone> holder; Gone.Inner inner; Holder<Thread> found;
                }
                class Gone { class Inner {} }
                interface Lost extends Supplied {}
                interface Supplied extends java.util.function.Supplier<Thread> {}
                class Holder<T> { T held; }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", folder.toString(), source.toString()))
                .isZero();
        Files.delete(source);
        Files.delete(folder.resolve("Gone.class"));
        Files.delete(folder.resolve("Gone$Inner.class"));
        Files.delete(folder.resolve("Lost.class"));
        Compiler compiler = JAVAC.withClasspath(List.of(new File(folder.toString())));
        assertThat(path(Graphs.ask(
                        compiler,
                        List.of(),
                        (elements, graph) -> Graphs.search(elements, graph, "A", "java.lang.Thread"))))
                .containsExactly("A.found", "Holder.held");
    }

    private static Finding search(String source, String from, String to) {
        return Graphs.ask(
                JAVAC, List.of(source(source)), (elements, graph) -> Graphs.search(elements, graph, from, to));
    }

    private static JavaFileObject source(String text) {
        return JavaFileObjects.forSourceString("Source", text);
    }

    private static List<String> path(Finding finding) {
        return finding.path().stream().map(Edge::toString).collect(Collectors.toList());
    }
}
