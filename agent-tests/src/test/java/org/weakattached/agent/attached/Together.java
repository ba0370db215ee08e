package org.weakattached.agent.attached;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.weakattached.AttachedTo;
import org.weakattached.agent.Agent;
import org.weakattached.agent.attached.programs.Check;
import org.weakattached.agent.attached.tenant.Tenant;
import org.weakattached.runtime.AgentStore;

/** Agent, runtime and programs with extensions, as jars. No index is in them: tests say what the agent is told. */
final class Together {
    private static final String PROGRAMS = Check.class.getPackageName().replace('.', '/') + "/";
    private static final String TENANT = Tenant.class.getPackageName().replace('.', '/') + "/";
    private static final String HOSTS = Check.class.getPackageName() + ".Hosts$";

    private final Path folder;
    final Path agent;
    final Path programs;
    final Path tenant;
    final Path runtime;
    final Path annotations;

    Together(Path folder) throws IOException {
        this.folder = folder;
        agent = Jars.of(folder.resolve("agent.jar"), Agent.class, Path.of("../agent/src/main/manifest/MANIFEST.MF"));
        programs = Jars.of(folder.resolve("programs.jar"), Check.class, name -> name.startsWith(PROGRAMS));
        tenant = Jars.of(folder.resolve("tenant.jar"), Tenant.class, name -> name.startsWith(TENANT));
        runtime = Jars.of(folder.resolve("runtime.jar"), AgentStore.class, name -> true);
        annotations = Jars.of(folder.resolve("annotations.jar"), AttachedTo.class, name -> true);
        Files.writeString(folder.resolve("logging.properties"), """
                        handlers = java.util.logging.ConsoleHandler
                        java.util.logging.SimpleFormatter.format = %4$s %5$s%n
                        """);
    }

    /** The name of a host type of the programs. */
    static String host(String simpleName) {
        return HOSTS + simpleName;
    }

    /** The option that starts the agent with host types. */
    String agentOf(String... hosts) {
        return "-javaagent:" + agent + "=" + String.join("+", hosts);
    }

    /** The two host types that most programs attach to. */
    static String[] playersAndEvents() {
        return new String[] {host("Player"), host("Event")};
    }

    static String classPath(Object... elements) {
        return String.join(
                File.pathSeparator, Stream.of(elements).map(Object::toString).toList());
    }

    /** Libraries among what the tests are run with. */
    static String[] libraries(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(element -> Arrays.stream(names)
                        .anyMatch(name ->
                                Path.of(element).getFileName().toString().startsWith(name)))
                .toArray(String[]::new);
    }

    /** Runs a program on a class path of programs and runtime, with options, and arguments after a {@code --}. */
    Jvm.Output run(Class<?> program, String... optionsAndArguments) throws IOException, InterruptedException {
        return runOn(classPath(programs, runtime), program, optionsAndArguments);
    }

    Jvm.Output runOn(String classPath, Class<?> program, String... optionsAndArguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(optionsAndArguments));
        List<String> arguments = new ArrayList<>();
        int end = all.indexOf("--");
        if (end >= 0) {
            arguments.addAll(all.subList(end + 1, all.size()));
            all.subList(end, all.size()).clear();
        }
        all.addAll(List.of("-cp", classPath, program.getName()));
        all.addAll(arguments);
        return java(all);
    }

    /** Runs {@code java} such that lines of the log have a level and a message. */
    Jvm.Output java(List<String> arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        all.add("-Djava.util.logging.config.file=" + folder.resolve("logging.properties"));
        all.add("-Duser.language=en");
        all.addAll(arguments);
        return Jvm.run(folder, all);
    }
}
