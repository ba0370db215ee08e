/** What lets Maven build the projects in {@code src/it}. */
@NullMarked
package org.weakattached.it;

import org.jspecify.annotations.NullMarked;
