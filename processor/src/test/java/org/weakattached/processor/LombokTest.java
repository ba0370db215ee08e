package org.weakattached.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import lombok.Getter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Has Lombok change extensions, before us and after us: what is said, and what works, is the same. */
final class LombokTest {
    private static final String ID = "@WeakAttached String id = null;";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@FieldDefaults(level = AccessLevel.PUBLIC) class Trace { %s }",
                "@FieldDefaults(level = AccessLevel.PRIVATE) class Trace { @PackagePrivate %s }",
                "@FieldDefaults(makeFinal = true) class Trace { @NonFinal %s }",
                "@FieldDefaults(makeFinal = true) class Trace { @WeakAttached final String id = null; }",
                "@Value class Trace { @WeakAttached public final String id = null; }",
                "@Getter @Setter @ToString @EqualsAndHashCode @FieldNameConstants class Trace { %s }",
                "class Trace { @WeakAttached @NonNull String id = \"\"; }",
                "@NoArgsConstructor class Trace { %s }",
                "@NoArgsConstructor class Trace { %s Trace(int length) {} }",
                "@NoArgsConstructor(force = true) class Trace { %s final String length; }",
                "@RequiredArgsConstructor class Trace { %s }",
                "@RequiredArgsConstructor class Trace { %s final Thread host; }",
                "@RequiredArgsConstructor(access = AccessLevel.NONE) class Trace { %s }",
                "@AllArgsConstructor class Trace { %s Trace() {} }",
                "@Builder @NoArgsConstructor @AllArgsConstructor class Trace { @Builder.Default %s }",
                "@Data class Trace { %s }",
                "@Data class Trace { %s final String length; Trace() { length = null; } }",
                "@Data class Trace { %s static int count; final int $length = 1; }"
            })
    void works(String extension) {
        for (Compilation compilation : inBothOrders(extension)) {
            assertThat(compilation.diagnostics()).isEmpty();
            assertThat(compilation.generatedSourceFile("com.acme.TraceAccessors"))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@FieldDefaults(level = AccessLevel.PRIVATE) class Trace { %s }",
                "@FieldDefaults(makeFinal = true) class Trace { %s }",
                "@Value class Trace { %s }",
                "@Value class Trace { @PackagePrivate %s }",
                "@UtilityClass class Trace { %s }",
                "class Trace { @WeakAttached @Getter(lazy = true) private final String id = String.valueOf(1); }",
                "class Trace extends Base {} @FieldDefaults(level = AccessLevel.PRIVATE) abstract class Base { %s }",
                "@Value class Trace { @NonFinal @PackagePrivate %s }",
                "@NoArgsConstructor(access = AccessLevel.PRIVATE) class Trace { %s }",
                "@RequiredArgsConstructor(staticName = \"of\") class Trace { %s }",
                "@RequiredArgsConstructor class Trace { %s final String length; }",
                "@RequiredArgsConstructor class Trace { %s @NonNull String length; }",
                "@AllArgsConstructor class Trace { %s }",
                "@Builder class Trace { @WeakAttached String id; }",
                "@SuperBuilder class Trace { @WeakAttached String id; }",
                "@Data class Trace { %s final String length; }",
                "@Data(staticConstructor = \"of\") class Trace { %s }"
            })
    void isRefusedInTheUsersWords(String extension) {
        for (Compilation compilation : inBothOrders(extension)) {
            assertThat(compilation.diagnostics()).hasSize(1).allSatisfy(LombokTest::speaksOfLombok);
        }
    }

    private static void speaksOfLombok(Diagnostic<? extends JavaFileObject> diagnostic) {
        assertThat(diagnostic.getMessage(Locale.ROOT)).startsWith("[lombok-");
        assertThat(Objects.requireNonNull(diagnostic.getSource()).getName()).endsWith("/Trace.java");
    }

    private static List<Compilation> inBothOrders(String extension) {
        JavaFileObject source = Sources.source(
                "Trace",
                "package com.acme; import lombok.*; import lombok.experimental.*; import org.weakattached.*;\n"
                        + "@AttachedTo(Thread.class) " + extension.formatted(ID).replace("@SuperB", "@lombok.SuperB"));
        return Stream.of(List.of(lombok(), new WeakAttachedProcessor()), List.of(new WeakAttachedProcessor(), lombok()))
                .map(processors -> Sources.lenient(lombokJar(), "-Xlint:all,-processing,-auxiliaryclass")
                        .withProcessors(processors)
                        .compile(source))
                .toList();
    }

    private static Path lombokJar() {
        return Sources.fileOf(Getter.class).toPath();
    }

    private static Processor lombok() {
        try {
            Constructor<?> constructor = Class.forName("lombok.launch.AnnotationProcessorHider$AnnotationProcessor")
                    .getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Processor) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
