/** Little memory, and little stack. */
@NullMarked
package org.weakattached.stress.exhaustion;

import org.jspecify.annotations.NullMarked;
