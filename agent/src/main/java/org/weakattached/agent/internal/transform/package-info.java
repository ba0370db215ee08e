/** Which classes get the field, decided while they are loaded. */
@NullMarked
package org.weakattached.agent.internal.transform;

import org.jspecify.annotations.NullMarked;
