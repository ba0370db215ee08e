package org.weakattached.processor.types;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Looks at type graphs from within the compiler, which types do not leave. */
final class Graphs {
    private Graphs() {}

    /** Compiles, and returns what the question is answered with. */
    static <T> T ask(Compiler compiler, List<JavaFileObject> sources, BiFunction<Elements, TypeGraph, T> question) {
        AtomicReference<@Nullable T> answer = new AtomicReference<>();
        List<JavaFileObject> all = new ArrayList<>(sources);
        all.add(JavaFileObjects.forSourceString("Asked", "class Asked {}"));
        assertThat(compiler.withProcessors(new Asker<>(question, answer)).compile(all))
                .succeeded();
        return Objects.requireNonNull(answer.get());
    }

    static Finding search(Elements elements, TypeGraph graph, String from, String to) {
        return graph.search(type(elements, from).asType(), type(elements, to).asType());
    }

    static TypeElement type(Elements elements, String name) {
        return Objects.requireNonNull(elements.getTypeElement(name), name);
    }

    /** A processor that asks once. */
    private static final class Asker<T> extends AbstractProcessor {
        private final BiFunction<Elements, TypeGraph, T> question;
        private final AtomicReference<@Nullable T> answer;

        Asker(BiFunction<Elements, TypeGraph, T> question, AtomicReference<@Nullable T> answer) {
            this.question = question;
            this.answer = answer;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver()) {
                Elements elements = processingEnv.getElementUtils();
                TypeGraph graph = new TypeGraph(
                        processingEnv.getTypeUtils(),
                        type(elements, "java.lang.Object").asType());
                answer.set(question.apply(elements, graph));
            }
            return false;
        }
    }
}
