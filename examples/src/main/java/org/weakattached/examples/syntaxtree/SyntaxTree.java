package org.weakattached.examples.syntaxtree;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Measures the syntax trees of a folder of Java sources, by default this project's own, in one pass, and finds the most
 * complex methods in another, which has only the nodes.
 */
public final class SyntaxTree {
    private static final int NO_SOURCES = 2;

    private SyntaxTree() {}

    /** Analyzes the folder that is the only argument, and exits with 2 where there is nothing to analyze. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int code = run(args, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Does what {@link #main} does with the given streams, and returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        try {
            Sources sources = sources(args);
            Analysis analysis = new Analysis(new Progress(err, sources.count(), System::nanoTime));
            analysis.run(sources);
            new Report(out, sources.root()).print(sources, analysis);
            return 0;
        } catch (NoSourcesException e) {
            err.println(e.getMessage());
            return NO_SOURCES;
        }
    }

    private static Sources sources(String[] args) throws IOException, NoSourcesException {
        Path folder = folder(args);
        if (!Files.exists(folder)) {
            throw new NoSourcesException("There is no folder " + folder + ".");
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSourcesException(folder + " is not a folder. Name the folder that it is in.");
        }
        Sources sources = Sources.below(folder);
        if (sources.count() == 0) {
            throw new NoSourcesException("There are no Java sources below " + folder + ".");
        }
        return sources;
    }

    private static Path folder(String[] args) throws IOException, NoSourcesException {
        if (args.length > 1) {
            throw new NoSourcesException("One folder of Java sources at a time; there were " + args.length + ".");
        }
        if (args.length == 1) {
            return path(args[0]);
        }
        Path project = Sources.project(Path.of(""));
        if (project == null) {
            throw new NoSourcesException(
                    "Name a folder of Java sources; this one is not in a project of several modules.");
        }
        return project;
    }

    private static Path path(String name) throws NoSourcesException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new NoSourcesException("There is no folder " + name + ".");
        }
    }

    /** There is nothing to analyze; the message says why. */
    private static final class NoSourcesException extends Exception {
        private static final long serialVersionUID = 1;

        NoSourcesException(String message) {
            super(message);
        }
    }
}
