/** The runtime's own tests under every collector. */
@NullMarked
package org.weakattached.stress.collectors;

import org.jspecify.annotations.NullMarked;
