package org.weakattached.examples.syntaxtree;

import java.nio.file.Path;

/** A file with its size in bytes. */
record SourceFile(Path path, long bytes) {}
