/** What the processor costs a compilation, beside what other processors cost. */
@NullMarked
package org.weakattached.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
