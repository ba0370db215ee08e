/**
 * When collected objects are noticed, and what happens then: {@link org.weakattached.runtime.internal.reclaim.Canaries} tell that the
 * collector has run, the {@link org.weakattached.runtime.internal.reclaim.Reclaimer} has each client look for its dead, and {@link
 * org.weakattached.runtime.internal.reclaim.Callbacks} run the code of others that waits for it.
 */
@NullMarked
package org.weakattached.runtime.internal.reclaim;

import org.jspecify.annotations.NullMarked;
