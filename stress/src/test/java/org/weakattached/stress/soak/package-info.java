/** Random operations for a long time, compared with a model. */
@NullMarked
package org.weakattached.stress.soak;

import org.jspecify.annotations.NullMarked;
