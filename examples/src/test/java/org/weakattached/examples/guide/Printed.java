package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds what a program prints to a file, which the guide shows. {@code -Dgolden.update=true} writes the file anew. */
public final class Printed {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/org/weakattached/examples/guide");

    private Printed() {}

    /** Compares what was printed with the file of this name. */
    public static void assertPrinted(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualToNormalizingNewlines(Files.readString(file));
    }
}
