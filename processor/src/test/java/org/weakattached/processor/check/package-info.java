/** Tests of checks. */
@NullMarked
package org.weakattached.processor.check;

import org.jspecify.annotations.NullMarked;
