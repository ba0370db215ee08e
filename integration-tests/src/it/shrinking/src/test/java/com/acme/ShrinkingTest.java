package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.AttachedTo;
import org.weakattached.runtime.WeakKeyDictionary;

/** Has ProGuard shrink, optimize and obfuscate the program, and runs what comes out. */
final class ShrinkingTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final String OPTIONS = """
            -keep public class com.acme.Main { public static void main(java.lang.String[]); }
            -optimizationpasses 3
            -allowaccessmodification
            -mergeinterfacesaggressively
            -overloadaggressively
            -repackageclasses ''
            """;

    @TempDir
    static Path jdk;

    @TempDir
    Path folder;

    /** The JDK's classes as files: newer JDKs come without {@code jmods}. */
    @BeforeAll
    static void copyJdk() throws IOException {
        FileSystem runtime = FileSystems.getFileSystem(URI.create("jrt:/"));
        for (String module : List.of("java.base", "jdk.jfr")) {
            Path root = runtime.getPath("modules", module);
            List<Path> classes;
            try (Stream<Path> files = Files.walk(root)) {
                classes = files.filter(
                                file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                        .toList();
            }
            for (Path file : classes) {
                Path copy = jdk.resolve(root.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void withTheRulesInTheJarTheProgramDoesTheSame() throws Exception {
        URL rules = Main.class.getResource("/META-INF/proguard/weakattached.pro");
        Path shrunk = shrink("-include " + rules);

        assertEquals(run(System.getProperty("java.class.path"), 0), run(shrunk.toString(), 0));
        assertIsShrunk(shrunk);
    }

    @Test
    void withoutThemItDoesNotStart() throws Exception {
        String output = run(shrink("-dontwarn").toString(), 1);

        assertTrue(output.contains("NoClassDefFoundError"), output);
    }

    private static void assertIsShrunk(Path shrunk) throws IOException {
        try (JarFile jar = new JarFile(shrunk.toFile())) {
            List<String> names = new ArrayList<>();
            jar.stream().forEach(entry -> names.add(entry.getName()));

            assertTrue(names.contains("a.class"), names::toString);
            assertFalse(names.contains("com/acme/Session.class"), names::toString);
            assertFalse(names.contains("org/weakattached/runtime/stores/ClassStore.class"), names::toString);
        }
    }

    private Path shrink(String options) throws Exception {
        Path shrunk = folder.resolve("shrunk.jar");
        StringBuilder configuration = new StringBuilder(OPTIONS);
        for (Class<?> type : List.of(Main.class, WeakKeyDictionary.class, AttachedTo.class, NullMarked.class)) {
            configuration
                    .append("-injars \"")
                    .append(Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .append("\"(!**module-info.class,**.class)\n");
        }
        configuration.append("-outjars \"").append(shrunk).append("\"\n");
        configuration.append("-libraryjars \"").append(jdk).append("\"\n");
        configuration.append(options).append('\n');
        Path file = Files.writeString(folder.resolve("configuration.pro"), configuration);

        run(System.getProperty("java.class.path"), 0, "proguard.ProGuard", "@" + file);
        return shrunk;
    }

    private static String run(String classPath, int expected) throws Exception {
        return run(classPath, expected, "com.acme.Main");
    }

    private static String run(String classPath, int expected, String... command) throws Exception {
        List<String> line = new ArrayList<>(List.of(JAVA.toString(), "-cp", classPath));
        line.addAll(List.of(command));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(expected, process.waitFor(), output);
        return output;
    }
}
