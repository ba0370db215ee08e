/** What is wrong with the user's code: the catalogue, a problem as a value, and the one printer. */
@NullMarked
package org.weakattached.processor.problem;

import org.jspecify.annotations.NullMarked;
