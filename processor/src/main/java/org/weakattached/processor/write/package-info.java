/** Writes files: the only place that knows the {@code Filer}. */
@NullMarked
package org.weakattached.processor.write;

import org.jspecify.annotations.NullMarked;
