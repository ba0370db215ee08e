/** Random extensions: each works, or is refused for the mistake that was put into it. */
@NullMarked
package org.weakattached.processor.fuzz;

import org.jspecify.annotations.NullMarked;
