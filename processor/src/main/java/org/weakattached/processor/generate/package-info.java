/** Turns definitions into files: pure functions, a class for each emitted unit. */
@NullMarked
package org.weakattached.processor.generate;

import org.jspecify.annotations.NullMarked;
