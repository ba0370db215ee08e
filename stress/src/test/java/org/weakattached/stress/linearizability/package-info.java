/** Whether what threads get from the runtime could have come from one thread alone, asked of Lincheck. */
@NullMarked
package org.weakattached.stress.linearizability;

import org.jspecify.annotations.NullMarked;
