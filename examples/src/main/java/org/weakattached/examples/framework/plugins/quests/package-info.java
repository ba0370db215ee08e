/** A plugin by somebody else: players go on quests. */
@NullMarked
package org.weakattached.examples.framework.plugins.quests;

import org.jspecify.annotations.NullMarked;
