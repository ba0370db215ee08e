/** What takes a JVM of its own and more than nanoseconds: growth, memory, reclaiming, idleness and pauses. */
@NullMarked
package org.weakattached.benchmarks.probe;

import org.jspecify.annotations.NullMarked;
