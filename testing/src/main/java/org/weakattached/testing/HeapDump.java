package org.weakattached.testing;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file with the live objects of this virtual machine, deleted in the end unless somebody wants it. */
final class HeapDump implements Closeable {
    private static final String KEEP = "org.weakattached.testing.keepHeapDump";

    private final Path directory;
    private final boolean kept;

    private HeapDump(Path directory, boolean kept) {
        this.directory = directory;
        this.kept = kept;
    }

    static HeapDump make() throws IOException {
        HeapDump dump = in(System.getProperty(KEEP));
        try {
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpHeap(dump.file().toString(), true);
            return dump;
        } catch (Throwable e) {
            dump.close();
            throw e;
        }
    }

    private static HeapDump in(@Nullable String kept) throws IOException {
        String prefix = "not-collected-";
        return kept == null
                ? new HeapDump(Files.createTempDirectory(prefix), false)
                : new HeapDump(Files.createTempDirectory(Files.createDirectories(Path.of(kept)), prefix), true);
    }

    Path file() {
        return directory.resolve("heap.hprof");
    }

    boolean isKept() {
        return kept;
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            Files.deleteIfExists(file());
            Files.delete(directory);
        }
    }
}
