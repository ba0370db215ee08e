/** Tests of what writes. */
@NullMarked
package org.weakattached.processor.write;

import org.jspecify.annotations.NullMarked;
