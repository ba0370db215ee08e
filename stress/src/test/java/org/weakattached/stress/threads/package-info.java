/** Virtual threads. */
@NullMarked
package org.weakattached.stress.threads;

import org.jspecify.annotations.NullMarked;
