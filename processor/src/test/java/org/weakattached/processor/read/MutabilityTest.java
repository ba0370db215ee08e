package org.weakattached.processor.read;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.generated.Defaults;

/** Holds what the processor takes for mutable to what the runtime does, for all in these packages that a constructor makes. */
final class MutabilityTest {
    private static final List<String> PACKAGES = List.of(
            "java.lang",
            "java.text",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.concurrent.locks",
            "java.util.jar",
            "java.util.regex",
            "java.util.zip");

    /** Of packages whose other classes had better not be made in a test. */
    private static final List<String> TYPES =
            List.of("java.awt.RenderingHints", "java.beans.beancontext.BeanContextSupport");

    /** Whose constructors do more than to construct. */
    private static final Set<String> LEFT_OUT =
            Set.of("java.lang.ProcessBuilder", "java.lang.SecurityManager", "java.util.Timer");

    private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
            int.class,
            1,
            long.class,
            1L,
            Class.class,
            Thread.State.class,
            Collection.class,
            List.of(),
            Map.class,
            Map.of(),
            Object.class,
            "a",
            LongBinaryOperator.class,
            (LongBinaryOperator) Long::sum,
            DoubleBinaryOperator.class,
            (DoubleBinaryOperator) Double::sum,
            int[].class,
            new int[1],
            String.class,
            "a");

    @Test
    void theProcessorAndTheRuntimeJudgeTheSame() {
        Map<String, Boolean> known = judgedByTheProcessor();
        Set<String> mutable = new TreeSet<>();
        Set<String> immutable = new TreeSet<>();
        Set<String> differing = new TreeSet<>();
        known.forEach((name, byProcessor) -> instance(name).ifPresent(value -> {
            boolean byRuntime = isRefused(value);
            (byRuntime ? mutable : immutable).add(name);
            if (byRuntime != byProcessor) {
                differing.add(name);
            }
        }));

        assertThat(differing).isEmpty();
        assertThat(mutable)
                .contains(
                        "java.awt.RenderingHints",
                        "java.beans.beancontext.BeanContextSupport",
                        "java.lang.StringBuilder",
                        "java.util.ArrayList",
                        "java.util.BitSet",
                        "java.util.EnumMap",
                        "java.util.GregorianCalendar",
                        "java.util.concurrent.ArrayBlockingQueue",
                        "java.util.concurrent.atomic.AtomicIntegerArray",
                        "java.util.concurrent.atomic.LongAccumulator",
                        "java.util.jar.Attributes");
        assertThat(immutable).contains("java.lang.Object", "java.lang.String", "java.util.UUID");
    }

    private static boolean isRefused(Object value) {
        try {
            Defaults.shareable(value, "Trace", "field");
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static Optional<Object> instance(String name) {
        try {
            Stream<Constructor<?>> constructors = Stream.of(Class.forName(name).getConstructors());
            return constructors
                    .sorted(Comparator.comparing(Constructor::getParameterCount))
                    .flatMap(each -> made(each).stream())
                    .findFirst();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Object> made(Constructor<?> constructor) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> parameter : constructor.getParameterTypes()) {
            Object argument = ARGUMENTS.get(parameter);
            if (argument == null) {
                return Optional.empty();
            }
            arguments.add(argument);
        }
        try {
            return Optional.of(constructor.newInstance(arguments.toArray()));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Boolean> judgedByTheProcessor() {
        Judge judge = new Judge();
        assertThat(Compiler.javac()
                        .withProcessors(judge)
                        .compile(JavaFileObjects.forSourceString("Asked", "class Asked {}")))
                .succeeded();
        return judge.judged;
    }

    /** A processor that judges each class that can be made, by the name that it has in class files. */
    private static final class Judge extends AbstractProcessor {
        private final Map<String, Boolean> judged = new TreeMap<>();

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
            Elements elements = processingEnv.getElementUtils();
            Mutability mutability = new Mutability(processingEnv.getTypeUtils());
            Stream<TypeElement> inPackages = PACKAGES.stream()
                    .flatMap(name ->
                            ElementFilter.typesIn(
                                    elements.getPackageElement(name).getEnclosedElements())
                                    .stream());
            Stream.concat(inPackages, TYPES.stream().map(elements::getTypeElement))
                    .filter(type -> type.getKind().isClass()
                            && type.getModifiers().contains(Modifier.PUBLIC)
                            && !type.getModifiers().contains(Modifier.ABSTRACT))
                    .filter(type -> !LEFT_OUT.contains(type.getQualifiedName().toString()))
                    .forEach(type -> judged.put(
                            elements.getBinaryName(type).toString(),
                            mutability.known(type).isPresent()));
            return false;
        }
    }
}
