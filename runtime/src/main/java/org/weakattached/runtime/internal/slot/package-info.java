/** The chain of what several extensions keep in the one slot of a host. */
@NullMarked
package org.weakattached.runtime.internal.slot;

import org.jspecify.annotations.NullMarked;
