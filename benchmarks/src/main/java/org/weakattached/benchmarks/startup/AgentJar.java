package org.weakattached.benchmarks.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.weakattached.benchmarks.probe.Figure;

/** Jars with the program that is started and an agent, and without a class that they do not need. */
public final class AgentJar {
    private static final Path FOLDER = Path.of("target", "startup");
    private static final List<Class<?>> CLASSES =
            List.of(Loading.class, Figure.class, IdleAgent.class, Stopwatch.class);

    private AgentJar() {}

    /** Makes a jar, and returns its path. */
    public static Path of(Class<?> agent) throws IOException {
        Path jar = Files.createDirectories(FOLDER).resolve(agent.getSimpleName() + ".jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", agent.getName());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            for (Class<?> type : CLASSES) {
                add(type, entries);
            }
        }
        return jar;
    }

    private static void add(Class<?> type, JarOutputStream entries) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        entries.putNextEntry(new ZipEntry(name));
        try (InputStream code = Objects.requireNonNull(type.getResourceAsStream("/" + name), name)) {
            code.transferTo(entries);
        }
        entries.closeEntry();
    }
}
