/** An application with hosts and extensions of its own, which other class loaders load. */
@NullMarked
package org.weakattached.agent.attached.tenant;

import org.jspecify.annotations.NullMarked;
