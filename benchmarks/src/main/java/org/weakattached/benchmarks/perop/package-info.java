/** What takes nanoseconds, measured by JMH. */
@NullMarked
package org.weakattached.benchmarks.perop;

import org.jspecify.annotations.NullMarked;
