/** Code of users that runs in the middle of an operation and uses the same tables: where that is allowed, and what comes of it. */
@NullMarked
package org.weakattached.stress.reentrancy;

import org.jspecify.annotations.NullMarked;
