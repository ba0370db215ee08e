/** Turns declarations into definitions of what to generate, or into problems. */
@NullMarked
package org.weakattached.processor.check;

import org.jspecify.annotations.NullMarked;
