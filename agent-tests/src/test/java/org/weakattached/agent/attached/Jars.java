package org.weakattached.agent.attached;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Jars for other JVMs. Where the build has packaged a module, that is a jar already. */
final class Jars {
    private Jars() {}

    /** A jar with the files that are in the folder that a class was loaded from, as far as a condition holds for their names. */
    static Path of(Path jar, Class<?> type, Predicate<String> isIn) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return of(jar, type, isIn, manifest);
    }

    /** The same with a manifest of a module. */
    static Path of(Path jar, Class<?> type, Path manifest) throws IOException {
        try (InputStream file = Files.newInputStream(manifest)) {
            return of(jar, type, name -> true, new Manifest(file));
        }
    }

    private static Path of(Path jar, Class<?> type, Predicate<String> isIn, Manifest manifest) throws IOException {
        Path from = locationOf(type);
        if (Files.isRegularFile(from)) {
            return from;
        }
        Map<String, byte[]> files = new TreeMap<>(contents(from));
        files.keySet().removeIf(isIn.negate());
        return write(jar, manifest, files);
    }

    static Path write(Path jar, Map<String, byte[]> files) throws IOException {
        return write(jar, new Manifest(), files);
    }

    private static Path write(Path jar, Manifest manifest, Map<String, byte[]> files) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return jar;
    }

    /** What is in a folder. */
    static Map<String, byte[]> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, byte[]> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return contents;
        }
    }

    /** What is in a jar, without its manifest. */
    static Map<String, byte[]> contentsOfJar(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Map<String, byte[]> contents = new TreeMap<>(contents(inside.getPath("/")));
            contents.remove("META-INF/MANIFEST.MF");
            return contents;
        }
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
