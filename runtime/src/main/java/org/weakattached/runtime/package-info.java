/**
 * Weak side-tables, by identity: {@link org.weakattached.runtime.WeakKeyTable} under everything, the live maps and sets over
 * it, and the references. One {@code Reclaimer} lets go of what belonged to collected objects.
 */
@NullMarked
package org.weakattached.runtime;

import org.jspecify.annotations.NullMarked;
