/** A plugin by somebody else: players have gold. */
@NullMarked
package org.weakattached.examples.framework.plugins.economy;

import org.jspecify.annotations.NullMarked;
