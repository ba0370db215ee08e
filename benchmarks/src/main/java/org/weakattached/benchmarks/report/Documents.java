package org.weakattached.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weakattached.benchmarks.rows.Rows;

/** All files that are made of results: of those in a folder of kept results, for a project. */
public final class Documents {
    private final Path kept;
    private final Path project;

    /** Makes nothing yet. */
    public Documents(Path kept, Path project) {
        this.kept = kept;
        this.project = project;
    }

    /** Returns what each file should be. */
    public Map<Path, String> made() throws IOException {
        List<Results> runs = new Folder<>(kept, Results.class).read();
        List<Results> stores = new Folder<>(kept.resolve("stores"), Results.class).read();
        List<Results> agent = new Folder<>(kept.resolve("agent"), Results.class).read();
        List<CompileResults> compilations = new Folder<>(kept.resolve("compile-time"), CompileResults.class).read();
        Map<Path, String> made = new LinkedHashMap<>();
        made.put(document("performance.md"), new MarkdownReport(runs, Rows.all()).text());
        made.put(document("stores.md"), new StoresReport(stores, agent).text());
        made.put(document("agent.md"), new AgentReport(agent).text());
        made.put(document("compile-time.md"), CompileReport.of(compilations));
        Stream.of(PerformancePictures.of(runs, Rows.all()), StoresPictures.of(stores), CompilePictures.of(compilations))
                .flatMap(List::stream)
                .forEach(picture -> made.put(document("images/" + picture.file()), picture.svg()));
        Path readme = project.resolve("README.md");
        made.put(readme, new Comparison(runs).into(Files.readString(readme)));
        return made;
    }

    /** Writes all. */
    public void write() throws IOException {
        for (Map.Entry<Path, String> file : made().entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }

    private Path document(String name) {
        return project.resolve("docs").resolve(name);
    }
}
