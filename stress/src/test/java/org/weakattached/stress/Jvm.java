package org.weakattached.stress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program in a virtual machine of its own, of the same JDK and with the same class path. */
public final class Jvm {
    private static final Path FOLDER = Path.of("target", "stress");

    private final String name;
    private final List<String> options = new ArrayList<>();
    private Duration limit = Duration.ofMinutes(4);

    /** Prepares a run of this name; the file of the name in {@code target/stress} gets what the program prints. */
    public Jvm(String name) {
        this.name = name;
    }

    /** Says whether there is a JDK that starts with these options; which collectors it has depends on who built it. */
    public static boolean starts(List<String> options) {
        try {
            List<String> command = new ArrayList<>(List.of(executable("java")));
            command.addAll(options);
            command.add("-version");
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Adds options of the virtual machine. */
    public Jvm with(String... more) {
        return with(List.of(more));
    }

    /** Adds options of the virtual machine. */
    public Jvm with(List<String> more) {
        options.addAll(more);
        return this;
    }

    /** Sets how long it may take. */
    public Jvm within(Duration time) {
        limit = time;
        return this;
    }

    /** Runs the program to its end, and returns what it printed; fails with that where the program fails, or hangs. */
    public String run(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(executable("java")));
        command.addAll(options);
        Collections.addAll(command, "-cp", System.getProperty("java.class.path"), program.getName());
        Collections.addAll(command, arguments);
        try {
            Path output = Files.createDirectories(FOLDER).resolve(name + ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                dumpThreads(process, output);
                process.destroyForcibly().waitFor();
            }
            String printed = Files.readString(output);
            if (!ended || process.exitValue() != 0) {
                String how = ended ? "failed with " + process.exitValue() : "took more than " + limit;
                throw new AssertionError(name + " " + how + ", " + options + ":\n" + printed);
            }
            return printed;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(name, e);
        }
    }

    private static void dumpThreads(Process process, Path output) throws IOException, InterruptedException {
        new ProcessBuilder(executable("jcmd"), Long.toString(process.pid()), "Thread.print")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start()
                .waitFor(1, TimeUnit.MINUTES);
    }

    private static String executable(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
