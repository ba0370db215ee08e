/** Which objects have an identity, and how an object is shown by its identity alone. */
@NullMarked
package org.weakattached.runtime.internal.identity;

import org.jspecify.annotations.NullMarked;
