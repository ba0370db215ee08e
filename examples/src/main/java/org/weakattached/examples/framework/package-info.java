/** A game server whose plugins attach data to its players: it saves, loads and copies what it knows nothing of. */
@NullMarked
package org.weakattached.examples.framework;

import org.jspecify.annotations.NullMarked;
