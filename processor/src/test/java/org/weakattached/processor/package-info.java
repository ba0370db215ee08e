/** Tests of the processor, most of them through a compiler. */
@NullMarked
package org.weakattached.processor;

import org.jspecify.annotations.NullMarked;
