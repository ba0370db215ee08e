package org.weakattached.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.programs.Indexed;

/** Host types that the class path and the modules name. */
final class IndexTest {
    private static final String NAME = Indexed.class.getName();
    private static final String TESTS = Jars.folderOf(Jvm.class).toString();

    @TempDir
    Path folder;

    /** Runs with a class path, and returns what has no slot. */
    private Jvm.Output run(List<String> path, String... hosts) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.add("-javaagent:" + Jars.agent(folder));
        arguments.addAll(List.of("-cp", String.join(File.pathSeparator, path), NAME));
        for (String host : hosts) {
            arguments.add(NAME + "$" + host);
        }
        return Jvm.run(folder, arguments);
    }

    private Path jar(String name, Map<String, String> manifest, String... lines) throws Exception {
        return Jars.write(folder.resolve(name), Jars.manifest(manifest), Jars.index("com.acme." + name, lines));
    }

    private static String type(String kind, String name) {
        return kind + " " + NAME + "$" + name;
    }

    @Test
    void inFoldersAndJars() throws Exception {
        Path index = Files.createDirectories(folder.resolve("classes/META-INF/weakattached"));
        Files.writeString(index.resolve("com.acme.Trace"), type("class", "A") + "\r\n\n");
        Files.createDirectory(index.resolve("folder"));
        index(folder, type("class", "D"));
        Path jar = jar("b.jar", Map.of(), type("class", "B"), type("interface", "E"));
        Files.writeString(folder.resolve("notes.txt"), "no jar, but long enough to be taken for one");
        Files.writeString(folder.resolve("empty.jar"), "");
        Jvm.Output output = run(
                List.of("classes", jar.toString(), "notes.txt", "", "empty.jar", "missing.jar", TESTS),
                "A",
                "B",
                "C",
                "D",
                "E",
                "F");
        assertThat(output.out().lines()).containsExactly(NAME + "$C", NAME + "$E");
        assertThat(output.err()).isEmpty();
    }

    @Test
    void byManifestsThatNameMore() throws Exception {
        Files.createDirectories(folder.resolve("in here"));
        jar("in here/a.jar", Map.of("Class-Path", "b.jar not%20there.jar http://localhost/c.jar"), type("class", "A"));
        jar("in here/b.jar", Map.of("Class-Path", "../first.jar"), type("class", "B"));
        Path classes = Files.createDirectories(folder.resolve("more classes/META-INF/weakattached"));
        Files.writeString(classes.resolve("com.acme.C"), type("class", "C"));
        Path first = jar(
                "first.jar",
                Map.of(
                        "Class-Path",
                        "in%20here/a.jar " + folder.resolve("more classes").toUri() + " "
                                + Jars.folderOf(Jvm.class).toUri() + " ::"),
                type("class", "D"));
        Jvm.Output output = run(List.of(first.toString()), "A", "B", "C", "D", "F");
        assertThat(output.out().lines()).containsExactly(NAME + "$F");
        assertThat(output.err()).isEmpty();
    }

    /** Behind a script that starts it, with a comment, and with entries as they are. */
    @Test
    void inJarsThatAreWrittenOtherwise() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("#!/bin/sh\nexec java -jar \"$0\"\n".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.setComment("with PK\u0005\u0006 in it, as nobody writes");
            out.setMethod(ZipOutputStream.STORED);
            byte[] line = type("class", "A").getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(line);
            ZipEntry entry = new ZipEntry("META-INF/weakattached/com.acme.Trace");
            entry.setSize(line.length);
            entry.setCrc(sum.getValue());
            out.putNextEntry(entry);
            out.write(line);
        }
        bytes.writeBytes(zip.toByteArray());
        Path odd = Files.write(folder.resolve("odd.jar"), bytes.toByteArray());
        Path many = folder.resolve("many.jar");
        Map<String, byte[]> files = new TreeMap<>(Jars.index("com.acme.Trace", type("class", "B")));
        for (int i = 0; i < 70_000; i++) {
            files.put("a/" + i, new byte[0]);
        }
        Jars.write(many, Jars.manifest(Map.of()), files);
        Jvm.Output output = run(List.of(odd.toString(), many.toString(), TESTS), "A", "B", "C");
        assertThat(output.out().lines()).containsExactly(NAME + "$C");
        assertThat(output.err()).isEmpty();
    }

    @Test
    void aLineThatIsNotKnownIsTold() throws Exception {
        Path jar = jar("a.jar", Map.of(), "enum com.acme.Color", "class", "class int", type("class", "A"));
        Jvm.Output output = run(List.of(jar.toString(), TESTS), "A", "B");
        assertThat(output.out().lines()).containsExactly(NAME + "$B");
        assertThat(output.err().lines())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "weakattached-agent: A line of the index is \"class\" or \"interface\" and the name of a host type."
                                + " \"enum com.acme.Color\" in " + jar
                                + "!/META-INF/weakattached/com.acme.a.jar is left out."
                                + " Compile the extension again, or use an agent as new as its processor.");
    }

    /** Its list of entries would begin before the file. */
    @Test
    void aJarThatCannotBeReadIsTold() throws Exception {
        Path jar = jar("a.jar", Map.of(), type("class", "A"));
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length - 8]++;
        Files.write(jar, bytes);
        Jvm.Output output = run(List.of(TESTS, jar.toString()), "A");
        assertThat(output.out().lines()).containsExactly(NAME + "$A");
        assertThat(output.err().lines())
                .singleElement()
                .asString()
                .startsWith("weakattached-agent: The index in " + jar + " cannot be read: ")
                .endsWith(". Its host types are left out.");
    }

    @Test
    void inModules() throws Exception {
        Path sources = folder.resolve("sources");
        Path one = module(sources, "com.acme.one", "requires com.acme.two; opens com.acme.one;");
        Path two = module(sources, "com.acme.two", "exports com.acme.two; opens com.acme.two;");
        Path modules = folder.resolve("modules");
        Compiler.compile(
                List.of("-d", modules.toString(), "--module-source-path", sources.toString()),
                one.resolve("module-info.java"),
                one.resolve("com/acme/one/Host.java"),
                two.resolve("module-info.java"),
                two.resolve("com/acme/two/Host.java"));
        index(modules.resolve("com.acme.one"), "class com.acme.one.Host");
        Path jar = Jars.write(
                folder.resolve("two.jar"),
                Jars.manifest(Map.of()),
                with(Jars.contents(modules.resolve("com.acme.two")), "class com.acme.two.Host"));
        Jvm.Output output = Jvm.run(
                folder,
                List.of(
                        "-javaagent:" + Jars.agent(folder),
                        "-p",
                        modules.resolve("com.acme.one") + File.pathSeparator + jar,
                        "--add-modules",
                        "com.acme.one",
                        "--patch-module",
                        "com.acme.two=" + tests(),
                        "-cp",
                        TESTS,
                        NAME,
                        "com.acme.one.Host",
                        "com.acme.two.Host",
                        "com.acme.two.Tested"));
        assertThat(output.out()).isEmpty();
        assertThat(output.err()).isEmpty();
    }

    /** An image that has modules of the application in it, as well as Java's. */
    @Test
    void inAnImage() throws Exception {
        Path modules = folder.resolve("modules");
        Path source = module(folder.resolve("sources"), "com.acme.two", "opens com.acme.two;");
        Compiler.compile(
                List.of("-d", modules.toString()),
                source.resolve("module-info.java"),
                source.resolve("com/acme/two/Host.java"));
        index(modules, "class com.acme.two.Host");
        Path image = folder.resolve("image");
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        int failures = jlink.run(
                System.out,
                System.err,
                "--module-path",
                modules.toString(),
                "--add-modules",
                "com.acme.two,java.instrument",
                "--output",
                image.toString());
        assumeThat(failures).as("this JDK can make images").isZero();
        Jvm.Output output = Jvm.run(
                image,
                folder,
                List.of(
                        "-javaagent:" + Jars.agent(folder),
                        "--add-modules",
                        "com.acme.two",
                        "-cp",
                        TESTS,
                        NAME,
                        "com.acme.two.Host"));
        assertThat(output.out()).isEmpty();
        assertThat(output.err()).isEmpty();
    }

    /** Tests in the module that they test, as Surefire runs them. */
    private Path tests() throws Exception {
        Path source = Files.createDirectories(folder.resolve("test-sources")).resolve("Tested.java");
        Files.writeString(source, "package com.acme.two; public class Tested {}");
        Path tests = folder.resolve("tests");
        Compiler.compile(List.of("-d", tests.toString()), source);
        index(tests, "class com.acme.two.Tested");
        return tests;
    }

    private static void index(Path classes, String line) throws Exception {
        Path index = Files.createDirectories(classes.resolve("META-INF/weakattached"));
        Files.writeString(index.resolve("com.acme.Note"), line);
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, String line) {
        files.putAll(Jars.index("com.acme.Trace", line));
        return files;
    }

    private static Path module(Path sources, String name, String directives) throws Exception {
        Path root = sources.resolve(name);
        Path packages = Files.createDirectories(root.resolve(name.replace('.', '/')));
        Files.writeString(root.resolve("module-info.java"), "module " + name + " {" + directives + "}");
        Files.writeString(packages.resolve("Host.java"), "package " + name + "; public class Host {}");
        return root;
    }
}
