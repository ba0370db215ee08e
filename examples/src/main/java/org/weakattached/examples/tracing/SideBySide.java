package org.weakattached.examples.tracing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs {@link Spans} without the agent and with it, and shows what that changes. */
public final class SideBySide {
    private final Path agent;
    private final PrintStream out;

    SideBySide(Path agent, PrintStream out) {
        this.agent = agent;
        this.out = out;
    }

    /** Takes the path of the agent's jar, and reports on the standard output. */
    public static void main(String[] args) throws Exception {
        new SideBySide(Path.of(args[0]), System.out).run();
    }

    void run() throws IOException, InterruptedException {
        String[] without = outcome("-Dorg.weakattached.slots=off");
        String[] with = outcome("-javaagent:" + agent);
        out.println("A span on each exchange of 2,000 requests, which refers to its exchange");
        print("", "without", "with the agent");
        print("kept in a", without[0], with[0]);
        print("to detach, attach and read it, median", nanos(without), nanos(with));
        print("exchanges collected afterwards", collected(without), collected(with));
    }

    private String[] outcome(String option) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", option));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Spans.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A program ended with " + process.exitValue() + ": " + command);
        }
        return line.trim().split(" ");
    }

    private static String nanos(String[] outcome) {
        return String.format(Locale.ROOT, "%,d ns", Long.parseLong(outcome[1]));
    }

    private static String collected(String[] outcome) {
        return String.format(Locale.ROOT, "%,d of %,d", Integer.parseInt(outcome[2]), Integer.parseInt(outcome[3]));
    }

    private void print(String what, String without, String with) {
        out.printf("  %-42s %16s %16s%n", what, without, with);
    }
}
