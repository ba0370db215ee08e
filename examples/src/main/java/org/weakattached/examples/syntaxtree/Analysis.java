package org.weakattached.examples.syntaxtree;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.weakattached.examples.Collector;
import org.weakattached.runtime.Attachments;

/** Parses, measures and reads all files, as many at a time as the heap can hold as trees. */
final class Analysis {
    /** More bytes of heap than trees and attached data take for a byte of source, even where that is all operators. */
    private static final long HEAP_PER_SOURCE = 128;

    private final Attachments<?> attachments = MetricsAccessors.attachments();
    private final MeasuringPass measuring = new MeasuringPass();
    private final ReadingPass reading = new ReadingPass();
    private final long heapBefore = Heap.used();
    private final Progress progress;
    private final Parser parser;
    private long attached;
    private HeapUse heap = new HeapUse(0, 0, 0);
    private Duration longestWait = Duration.ZERO;

    /** What the heap held at the end of a batch: trees without data, with data, and how many of those. */
    record HeapUse(long trees, long withData, long attached) {}

    Analysis(Progress progress) {
        this.progress = progress;
        this.parser = new Parser(progress);
    }

    void run(Sources sources) throws IOException, InterruptedException {
        long room = Runtime.getRuntime().maxMemory() / HEAP_PER_SOURCE;
        for (List<SourceFile> batch : sources.batches(room)) {
            analyze(parser.parse(batch.stream().map(SourceFile::path).toList()));
            Duration wait = Collector.await("the table is empty", () -> attachments.size() == 0);
            longestWait = wait.compareTo(longestWait) > 0 ? wait : longestWait;
        }
    }

    private void analyze(List<ParsedFile> files) {
        long trees = Heap.used();
        for (ParsedFile file : files) {
            measuring.attach(file.tree());
            progress.count("measured");
        }
        HeapUse use = new HeapUse(trees, Heap.used(), attachments.size());
        attached += use.attached();
        heap = use.withData() > heap.withData() ? use : heap;
        for (ParsedFile file : files) {
            reading.read(file);
            progress.count("read");
        }
    }

    MeasuringPass measuring() {
        return measuring;
    }

    ReadingPass reading() {
        return reading;
    }

    /** Why which files did not parse. */
    Map<Path, String> broken() {
        return parser.broken();
    }

    /** The number of nodes that something was attached to. */
    long attached() {
        return attached;
    }

    /** The heap before there were trees. */
    long heapBefore() {
        return heapBefore;
    }

    /** The heap at its fullest. */
    HeapUse heap() {
        return heap;
    }

    /** How long it took at most, after trees were dropped, until nothing was left of what was attached to them. */
    Duration longestWait() {
        return longestWait;
    }
}
