/** The rows of the table: what is measured, with whom, and the targets. */
@NullMarked
package org.weakattached.benchmarks.rows;

import org.jspecify.annotations.NullMarked;
