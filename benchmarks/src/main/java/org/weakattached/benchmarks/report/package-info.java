/** What the figures say: medians, targets, verdicts, and how they are shown. */
@NullMarked
package org.weakattached.benchmarks.report;

import org.jspecify.annotations.NullMarked;
