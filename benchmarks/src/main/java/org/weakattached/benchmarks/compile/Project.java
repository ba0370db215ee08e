package org.weakattached.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with classes for a processor, and with what that made of them. */
final class Project {
    private final Processor processor;
    private final Path folder;

    private Project(Processor processor, Path folder) {
        this.processor = processor;
        this.folder = folder;
    }

    /** Writes the classes. */
    static Project of(Processor processor, int classes) throws IOException {
        Project project = new Project(processor, Path.of("target", "compile", processor.name() + "-" + classes));
        Path sources = project.emptied("sources");
        for (int i = 0; i < classes; i++) {
            String name = "Data" + i;
            Files.writeString(sources.resolve(name + ".java"), processor.source(name));
        }
        return project;
    }

    /** Returns what to tell the compiler to make it run the processor, and to keep what that generates. */
    List<String> withProcessor() throws IOException {
        List<String> arguments = common(emptied("with"));
        arguments.addAll(List.of("-processorpath", processor.processorPath()));
        arguments.addAll(List.of("-s", emptied("generated").toString()));
        arguments.addAll(javaFiles("sources"));
        return arguments;
    }

    /** Returns what to tell the compiler about the same classes and what was generated of them, without the processor. */
    List<String> withoutProcessor() throws IOException {
        List<String> arguments = common(emptied("without"));
        arguments.add("-proc:none");
        arguments.addAll(javaFiles("sources"));
        arguments.addAll(javaFiles("generated"));
        return arguments;
    }

    /** Returns how many bytes the processor generated last. */
    long generated() throws IOException {
        long bytes = 0;
        for (String file : javaFiles("generated")) {
            bytes += Files.size(Path.of(file));
        }
        return bytes;
    }

    private List<String> common(Path out) {
        return new ArrayList<>(List.of("-nowarn", "-cp", processor.classPath(), "-d", out.toString()));
    }

    private List<String> javaFiles(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private Path emptied(String name) throws IOException {
        Path emptied = folder.resolve(name);
        if (Files.exists(emptied)) {
            try (Stream<Path> files = Files.walk(emptied)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(emptied);
    }
}
