package org.weakattached.agent.attached;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weakattached.agent.attached.programs.Kinds;
import org.weakattached.agent.attached.programs.Meaning;
import org.weakattached.agent.attached.tenant.Tenant;

/** Runtime, hosts and extensions in named modules and on the class path. */
final class ModulesTest {
    private static final String PROGRAMS = Meaning.class.getPackageName();
    private static final String TENANT = Tenant.class.getPackageName();

    @TempDir
    static Path folder;

    private static Together together;
    private static String agent = "";
    private static String programs = "";
    private static String tenant = "";
    private static String runtime = "";

    @BeforeAll
    static void makeModules() throws Exception {
        together = new Together(folder);
        agent = together.agentOf(
                Together.host("Player"), Together.host("Event"), "com.sun.net.httpserver.HttpExchange");
        runtime = Together.classPath(together.runtime, together.annotations);
        programs = module(
                "com.acme.programs",
                "requires static org.weakattached.runtime; requires jdk.httpserver; requires java.net.http;"
                        + " requires java.logging; requires static jdk.attach; exports " + PROGRAMS + ";",
                runtime,
                together.programs);
        tenant = module(
                "com.acme.tenant",
                "requires com.acme.programs; requires org.weakattached.runtime; exports " + TENANT + ";",
                Together.classPath(runtime, programs),
                together.tenant);
    }

    /** Makes a module of a jar. */
    private static String module(String name, String directives, String path, Path jar) throws Exception {
        Map<String, byte[]> files = new TreeMap<>(Jars.contentsOfJar(jar));
        // Libraries with modules of their own are none of its business.
        files.keySet().removeIf(file -> file.contains("/Mocks"));
        Path classes = folder.resolve(name);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = classes.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path source = Files.writeString(
                Files.createDirectories(folder.resolve(name + "-source")).resolve("module-info.java"),
                "module " + name + " { requires static org.jspecify; " + directives + " }");
        compile(
                source,
                "-d",
                classes.toString(),
                "-p",
                Together.classPath(path, Together.libraries("jspecify")[0]),
                "--patch-module",
                name + "=" + classes);
        return Jars.write(folder.resolve(name + ".jar"), Jars.contents(classes)).toString();
    }

    private static void compile(Path source, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-proc:none", "-nowarn", source.toString()));
        StringWriter messages = new StringWriter();
        int result = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(messages), new PrintWriter(messages), arguments.toArray(String[]::new));
        assertThat(result).as(messages.toString()).isZero();
    }

    private static Jvm.Output java(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(0, agent);
        return together.java(all);
    }

    private static void allHaveSlots(Jvm.Output output) {
        assertThat(output.out().lines()).containsExactly("slot", "slot", "slot", "slot");
        assertThat(output.err()).isEmpty();
    }

    @Test
    void allNamed() throws Exception {
        String path = Together.classPath(runtime, programs, tenant);
        allHaveSlots(java("-p", path, "-m", "com.acme.tenant/" + Tenant.class.getName()));
    }

    @Test
    void hostsOfTheJdk() throws Exception {
        Jvm.Output output = java(
                "-p",
                Together.classPath(runtime, programs),
                "--add-modules",
                "org.weakattached.runtime",
                "-m",
                "com.acme.programs/" + Kinds.class.getName());
        assertThat(output.out().lines()).endsWith("exchange of a server: slot").contains("proxy: slot", "class: slot");
    }

    @Test
    void onlyTheRuntimeNamed() throws Exception {
        allHaveSlots(java(
                "-p",
                runtime,
                "--add-modules",
                "org.weakattached.runtime",
                "-cp",
                Together.classPath(together.programs, together.tenant),
                Tenant.class.getName()));
    }

    @Test
    void onlyTheHostsNamed() throws Exception {
        allHaveSlots(java(
                "-p",
                programs,
                "--add-modules",
                "com.acme.programs",
                "-cp",
                Together.classPath(together.runtime, together.tenant),
                Tenant.class.getName()));
    }

    @Test
    void nothingNamed() throws Exception {
        allHaveSlots(java(
                "-cp",
                Together.classPath(together.runtime, together.programs, together.tenant),
                Tenant.class.getName()));
    }
}
