/** What Java's flight recorder is told. */
@NullMarked
package org.weakattached.runtime.internal.recording;

import org.jspecify.annotations.NullMarked;
