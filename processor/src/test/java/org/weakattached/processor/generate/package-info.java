/** Tests of what generates. */
@NullMarked
package org.weakattached.processor.generate;

import org.jspecify.annotations.NullMarked;
