package org.weakattached.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The public types of the JDK that a program can name without more ado. */
final class JdkTypes {
    private static final String PREVIEW = "Ljdk/internal/javac/PreviewFeature;";

    static final List<Class<?>> ALL = Stream.of("java.base", "java.xml", "java.net.http", "java.logging", "java.sql")
            .flatMap(JdkTypes::ofModule)
            .toList();

    private JdkTypes() {}

    private static Stream<Class<?>> ofModule(String name) {
        FileSystem image = FileSystems.getFileSystem(URI.create("jrt:/"));
        Path root = image.getPath("modules", name);
        ModuleDescriptor module =
                ModuleLayer.boot().findModule(name).orElseThrow().getDescriptor();
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> exported = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> isExported(module, root.relativize(Objects.requireNonNull(file.getParent()))))
                    .sorted()
                    .toList();
            return exported.stream().filter(JdkTypes::isFinal).flatMap(file -> load(root.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExported(ModuleDescriptor module, Path folder) {
        String name = folder.toString().replace('/', '.');
        return module.exports().stream()
                .anyMatch(exports -> !exports.isQualified() && exports.source().equals(name));
    }

    /** Says whether it is more than a preview. */
    private static boolean isFinal(Path file) {
        try {
            return !new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PREVIEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> load(Path file) {
        String name = file.toString().replace('/', '.').replaceFirst("\\.class$", "");
        try {
            Class<?> type = Class.forName(name, false, null);
            return isNameable(type) ? Stream.of(type) : Stream.empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Stream.empty();
        }
    }

    private static boolean isNameable(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && type.getCanonicalName() != null
                && (outer == null || (Modifier.isStatic(type.getModifiers()) && isNameable(outer)));
    }
}
