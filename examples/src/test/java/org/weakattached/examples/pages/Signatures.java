package org.weakattached.examples.pages;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a page shows of generated accessors: the methods for users, one a line, without what they do. */
final class Signatures {
    private static final Pattern METHOD =
            Pattern.compile("(?m)^ {4}(?:public )?(?:static )?(?!private )(\\w[^{=;()}]*\\([^{=;]*\\)) \\{");

    private Signatures() {}

    /** Reads the accessors of the extension in a file. */
    static String read(Path root, String extension) {
        Path generated = root.resolve(extension
                .replace("src/main/java", "target/generated-sources/annotations")
                .replace(".java", "Accessors.java"));
        return METHOD.matcher(text(generated))
                .results()
                .map(method -> method.group(1))
                .collect(joining("\n", "", "\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
