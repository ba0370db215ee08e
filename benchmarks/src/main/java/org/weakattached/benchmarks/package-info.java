/** Measures speed, memory and reclaiming beside what people use today. */
@NullMarked
package org.weakattached.benchmarks;

import org.jspecify.annotations.NullMarked;
