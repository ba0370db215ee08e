/**
 * The concurrent hash table by identity. It knows chains of {@link org.weakattached.runtime.internal.table.Node}s and nothing of what is in
 * them: {@link org.weakattached.runtime.internal.table.IdentityBins} finds and links, {@link
 * org.weakattached.runtime.internal.table.SweptBins} unlinks and grows.
 */
@NullMarked
package org.weakattached.runtime.internal.table;

import org.jspecify.annotations.NullMarked;
