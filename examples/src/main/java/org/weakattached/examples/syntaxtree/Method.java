package org.weakattached.examples.syntaxtree;

import java.nio.file.Path;
import java.util.Comparator;

/** A method and how complex it is; holds no tree. */
record Method(int complexity, int size, Path file, long line, String name) {

    /** The most complex ones first, and never in a different order. */
    static final Comparator<Method> MOST_COMPLEX_FIRST = Comparator.comparingInt(Method::complexity)
            .thenComparingInt(Method::size)
            .reversed()
            .thenComparing(Method::file)
            .thenComparingLong(Method::line)
            .thenComparing(Method::name);
}
