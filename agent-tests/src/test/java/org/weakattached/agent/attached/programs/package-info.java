/** Programs that attach to hosts of all kinds, and are run with the agent and without it. */
@NullMarked
package org.weakattached.agent.attached.programs;

import org.jspecify.annotations.NullMarked;
