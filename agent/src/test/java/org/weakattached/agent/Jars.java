package org.weakattached.agent;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Jars for other JVMs. */
final class Jars {
    private Jars() {}

    /** The agent as it is packaged. */
    static Path agent(Path folder) throws IOException {
        return write(folder.resolve("agent.jar"), agentManifest(), contents(folderOf(Agent.class)));
    }

    static Manifest agentManifest() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("src/main/manifest/MANIFEST.MF"))) {
            return new Manifest(file);
        }
    }

    /** An agent of somebody else, a class of the tests with the classes that it needs. */
    static Path otherAgent(Path folder, Class<?> agent, Class<?>... others) throws IOException {
        Manifest manifest = manifest(Map.of(
                "Premain-Class",
                agent.getName(),
                "Agent-Class",
                agent.getName(),
                "Can-Redefine-Classes",
                "true",
                "Can-Retransform-Classes",
                "true"));
        return write(folder.resolve(agent.getSimpleName() + ".jar"), manifest, files(agent, others));
    }

    static Map<String, byte[]> files(Class<?> first, Class<?>... others) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Class<?> each : Stream.concat(Stream.of(first), Stream.of(others)).toList()) {
            String name = each.getName().replace('.', '/') + ".class";
            files.put(name, Files.readAllBytes(folderOf(each).resolve(name)));
        }
        return files;
    }

    static Map<String, byte[]> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, byte[]> contents = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return contents;
        }
    }

    static Manifest manifest(Map<String, String> attributes) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach(manifest.getMainAttributes()::putValue);
        return manifest;
    }

    static Path write(Path jar, Manifest manifest, Map<String, byte[]> entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return jar;
    }

    /** An index as the processor writes it. */
    static Map<String, byte[]> index(String extension, String... lines) {
        return Map.of(
                "META-INF/weakattached/" + extension,
                (String.join("\n", List.of(lines)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Path folderOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
