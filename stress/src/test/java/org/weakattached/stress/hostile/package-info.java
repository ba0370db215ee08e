/** Hosts whose own methods nobody may call. */
@NullMarked
package org.weakattached.stress.hostile;

import org.jspecify.annotations.NullMarked;
