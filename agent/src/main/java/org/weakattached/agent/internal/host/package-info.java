/** Names of host types, and warnings about them. */
@NullMarked
package org.weakattached.agent.internal.host;

import org.jspecify.annotations.NullMarked;
