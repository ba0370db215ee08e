/** Turns annotated elements into declarations: what the user wrote, not yet judged. */
@NullMarked
package org.weakattached.processor.read;

import org.jspecify.annotations.NullMarked;
