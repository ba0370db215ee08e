package org.weakattached.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Extensions that name what other processors write wait for it. */
final class WaitingTest {
    @Test
    void waitsForTypesThatOtherProcessorsWrite() {
        JavaFileObject source = Sources.source("Trace", """
                package com.acme;

                import java.util.List;
                import org.weakattached.AttachedTo;
                import org.weakattached.WeakAttached;

                @AttachedTo(Late.class)
                class Trace extends LateBase {
                    @WeakAttached
                    List<LateBase> late;

                    static void set(Late host) {
                        TraceAccessors.setLate(host, List.of(new LateBase()));
                    }
                }
                """);
        Compilation compilation = Sources.lenient(true)
                .withProcessors(new WeakAttachedProcessor(), new LateWriter("class LateBase {}", "class Late {}"))
                .compile(source);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void waitsForAStoreThatAnotherProcessorWrites() {
        JavaFileObject trace = Sources.source("Trace", """
                package com.acme;

                import org.weakattached.AttachedTo;
                import org.weakattached.WeakAttached;
                import org.weakattached.runtime.AttachmentStore;

                @AttachedTo(value = Thread.class, store = Late.class)
                class Trace {
                    @WeakAttached
                    Thread starter;

                    abstract static class Store implements AttachmentStore<Thread> {
                        @Override
                        public Object load(Thread host, Class<?> key) {
                            return null;
                        }

                        @Override
                        public Object storeIfAbsent(Thread host, Class<?> key, Object entry) {
                            return entry;
                        }

                        @Override
                        public boolean remove(Thread host, Class<?> key) {
                            return false;
                        }
                    }
                }
                """);
        Compilation compilation = Sources.lenient(true)
                .withProcessors(new WeakAttachedProcessor(), new LateWriter("class Late extends Trace.Store {}"))
                .compile(trace);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("com.acme.TraceAccessors")
                .contentsAsUtf8String()
                .contains("private static final Late STORE = new Late();");
    }

    @Test
    void waitsForAnnotationsThatAnotherProcessorWrites() {
        JavaFileObject trace = Sources.source("Trace", """
                package com.acme;

                import org.weakattached.AttachedTo;
                import org.weakattached.WeakAttached;

                @Late
                class Traces {
                    @AttachedTo(value = Thread.class, annotateWith = LateMarker.class)
                    static class Trace {
                        @WeakAttached
                        int count;
                    }
                }
                """);
        Compilation compilation = Sources.lenient(true)
                .withProcessors(
                        new WeakAttachedProcessor(),
                        new LateWriter(
                                "@org.weakattached.AttachedDefaults(accessors=\"*Late\")@interface Late {}",
                                "@interface LateMarker {}"))
                .compile(trace);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("com.acme.Traces_TraceLate")
                .contentsAsUtf8String()
                .contains("@LateMarker");
    }

    /** Writes a class in each round. */
    private static final class LateWriter extends AbstractProcessor {
        private final Deque<String> classes;

        LateWriter(String... classes) {
            this.classes = new ArrayDeque<>(List.of(classes));
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
            if (!classes.isEmpty()) {
                write(classes.remove());
            }
            return false;
        }

        private void write(String text) {
            String name = text.split(" ", -1)[1];
            try (Writer writer = processingEnv
                    .getFiler()
                    .createSourceFile("com.acme." + name)
                    .openWriter()) {
                writer.write("package com.acme; " + text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
