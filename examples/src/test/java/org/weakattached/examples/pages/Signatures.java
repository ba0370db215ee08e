package org.weakattached.examples.pages;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page shows of generated accessors: their methods without what these do, and beside them the remarks of the page. */
final class Signatures {
    private static final Pattern CLASS = Pattern.compile("(?m)^(?:public )?final class \\w+ ");
    private static final Pattern METHOD = Pattern.compile("(?m)^ {4}((?:public |static )[^{=]*\\)) \\{");
    private static final Pattern REMARK = Pattern.compile("(?m)^(.*\\S) +(// .*)$");

    private Signatures() {}

    /** Reads the accessors of the extension in a file, with the remarks that the page has now. */
    static String read(Path root, String extension, String page) {
        String generated = text(root.resolve(extension
                .replace("src/main/java", "target/generated-sources/annotations")
                .replace(".java", "Accessors.java")));
        Map<String, MatchResult> remarks =
                REMARK.matcher(page).results().collect(toMap(remark -> remark.group(1), remark -> remark));
        Matcher type = CLASS.matcher(generated);
        if (!type.find()) {
            throw new IllegalArgumentException("No accessors of " + extension);
        }
        return METHOD.matcher(generated)
                .results()
                .map(method -> "    " + method.group(1) + " { … }")
                .map(line -> remarks.containsKey(line) ? remarks.get(line).group() : line)
                .collect(joining("\n", type.group() + "{\n", "\n}\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
