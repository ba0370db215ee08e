package org.weakattached.examples.syntaxtree;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** Prints what came out of an analysis. */
final class Report {
    private final PrintStream out;
    private final Path root;

    Report(PrintStream out, Path root) {
        this.out = out;
        this.root = root;
    }

    void print(Sources sources, Analysis analysis) {
        out.println("Syntax trees of " + root);
        files(sources, analysis);
        nodes(analysis);
        heap(analysis);
        line(
                "table",
                "%,d entries, %d ms at most after the trees were dropped",
                MetricsAccessors.attachments().size(),
                analysis.longestWait().toMillis());
        methods(analysis);
    }

    private void files(Sources sources, Analysis analysis) {
        line("files", "%,d", sources.count());
        line("not parsed", "%,d", analysis.broken().size());
        analysis.broken().forEach((file, problem) -> out.println("    " + relative(file) + ", " + problem));
        if (!sources.unreadable().isEmpty()) {
            line("not readable", "%,d", sources.unreadable().size());
            sources.unreadable().forEach(path -> out.println("    " + relative(path)));
        }
    }

    private void nodes(Analysis analysis) {
        long nodes = analysis.measuring().nodes();
        long attached = analysis.attached();
        line(
                "nodes",
                "%,d, the deepest under %,d others",
                nodes,
                analysis.reading().deepest());
        line("attached", "%,d (%,d have two parents, as \"int\" in \"int a, b\")", attached, nodes - attached);
        line(
                "time a node",
                "%,d ns to attach three fields, %,d ns to read them",
                analysis.measuring().nanos() / Math.max(nodes, 1),
                analysis.reading().nanos() / Math.max(nodes, 1));
    }

    private void heap(Analysis analysis) {
        Analysis.HeapUse heap = analysis.heap();
        line(
                "heap",
                "%.1f MB before, %.1f MB with trees, %.1f MB with attached data, %.1f MB after",
                megabytes(analysis.heapBefore()),
                megabytes(heap.trees()),
                megabytes(heap.withData()),
                megabytes(Heap.used()));
        long perNode = (heap.withData() - heap.trees()) / Math.max(heap.attached(), 1);
        if (perNode > 0) { // or there is too little to be seen behind what else the heap holds
            line("", "%,d bytes of data a node", perNode);
        }
    }

    private void methods(Analysis analysis) {
        out.println("Most complex methods");
        for (Method method : analysis.reading().mostComplex()) {
            String place = relative(method.file()) + ":" + method.line();
            out.printf(Locale.ROOT, "  %4d  %s %s%n", method.complexity(), place, method.name());
        }
    }

    private Path relative(Path file) {
        return root.relativize(file);
    }

    private void line(String what, String format, Object... values) {
        out.printf("  %-12s %s%n", what, String.format(Locale.ROOT, format, values));
    }

    private static double megabytes(long bytes) {
        return bytes / 1e6;
    }
}
