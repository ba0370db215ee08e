/** Which hosts the agent gave a slot that an extension may use, and why the others got none. */
@NullMarked
package org.weakattached.runtime.internal.agent;

import org.jspecify.annotations.NullMarked;
