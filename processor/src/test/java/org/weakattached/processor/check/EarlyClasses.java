package org.weakattached.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.weakattached.processor.Sources;

/** The classes that this Java has loaded when an agent comes, as far as they are public and could be hosts. */
final class EarlyClasses {
    private EarlyClasses() {}

    /**
     * Returns a package and a class in it each, in order. With classes from an archive and without, which changes what the JVM loads when it starts.
     */
    static Set<String> in(Path folder) throws IOException, InterruptedException {
        Path agent = jar(folder);
        Set<String> both = loadedEarly(folder, agent, "-Xshare:auto");
        both.retainAll(loadedEarly(folder, agent, "-Xshare:off"));
        return both;
    }

    private static Set<String> loadedEarly(Path folder, Path agent, String option)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        option,
                        "-javaagent:" + agent,
                        "-cp",
                        agent.toString(),
                        EarlyAgent.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(java.waitFor()).as(Files.readString(out)).isZero();
        Set<String> names = new TreeSet<>();
        for (String name : Files.readAllLines(out)) {
            Class<?> type = type(name);
            if (type != null && isPublic(type) && mayBeHost(type)) {
                names.add(type.getPackageName() + " "
                        + type.getCanonicalName()
                                .substring(type.getPackageName().length() + 1));
            }
        }
        assertThat(names).contains("java.lang Thread");
        return names;
    }

    /** Hidden classes and those of the agent are nobody's hosts. */
    private static @Nullable Class<?> type(String name) {
        try {
            return Class.forName(name, false, null);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers())
                && type.getCanonicalName() != null
                && type.getModule().isExported(type.getPackageName())
                && (outer == null || isPublic(outer));
    }

    /** Interfaces are no classes, values are refused, and what has static methods only has no objects. */
    private static boolean mayBeHost(Class<?> type) {
        boolean isValue = type == String.class
                || Arrays.stream(type.getAnnotations())
                        .anyMatch(each -> each.annotationType().getSimpleName().equals("ValueBased"));
        return !type.isInterface() && !type.isArray() && !isValue && hasObjects(type);
    }

    private static boolean hasObjects(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()).anyMatch(EarlyClasses::isVisible)
                || Arrays.stream(type.getDeclaredMethods())
                        .filter(EarlyClasses::isVisible)
                        .map(Method::getModifiers)
                        .anyMatch(modifiers -> !Modifier.isStatic(modifiers));
    }

    private static boolean isVisible(Executable member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static Path jar(Path folder) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", EarlyAgent.class.getName());
        String file = EarlyAgent.class.getName().replace('.', '/') + ".class";
        Path classes = Sources.fileOf(EarlyAgent.class).toPath();
        Path jar = folder.resolve("agent.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry(file));
            out.write(Files.readAllBytes(classes.resolve(file)));
        }
        return jar;
    }
}
