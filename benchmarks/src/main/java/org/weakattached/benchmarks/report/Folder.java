package org.weakattached.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A folder of results, a file for each JDK. */
public record Folder<T extends Measured>(Path path, Class<T> type) {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Reads the results of all JDKs, the oldest first; there are none before something was kept. */
    public List<T> read() throws IOException {
        List<T> all = new ArrayList<>();
        if (Files.notExists(path)) {
            return all;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*.json")) {
            for (Path file : files) {
                all.add(GSON.fromJson(Files.readString(file), type));
            }
        }
        all.sort(Comparator.comparingInt(results -> results.environment().feature()));
        return all;
    }

    /** Writes the results of a JDK in place of the last ones. */
    public void write(T results) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(results.environment().feature() + ".json"), GSON.toJson(results) + "\n");
    }
}
