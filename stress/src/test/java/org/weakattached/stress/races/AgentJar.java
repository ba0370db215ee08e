package org.weakattached.stress.races;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.weakattached.agent.Agent;

/** The agent as a jar, which it is only once the build has packaged it. */
final class AgentJar {
    private AgentJar() {}

    static Path in(Path folder) throws IOException, URISyntaxException {
        Path classes = Path.of(
                Agent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Files.isDirectory(classes) ? packaged(classes, folder.resolve("agent.jar")) : classes;
    }

    private static Path packaged(Path classes, Path jar) throws IOException {
        try (InputStream manifest = Files.newInputStream(Path.of("../agent/src/main/manifest/MANIFEST.MF"));
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), new Manifest(manifest));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
