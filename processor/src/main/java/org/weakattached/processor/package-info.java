/**
 * The processor, which a compiler finds by itself: it names the steps read, check, generate and write, and catches crashes of ours. Nobody
 * calls it; {@code weakattached.backReferences} is its one option.
 */
@NullMarked
package org.weakattached.processor;

import org.jspecify.annotations.NullMarked;
