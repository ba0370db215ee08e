/** Pictures of medians and their spread, as SVG that is readable on light and dark pages. */
@NullMarked
package org.weakattached.benchmarks.plot;

import org.jspecify.annotations.NullMarked;
