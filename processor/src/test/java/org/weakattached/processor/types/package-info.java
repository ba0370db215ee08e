/** Tests of what is known of types. */
@NullMarked
package org.weakattached.processor.types;

import org.jspecify.annotations.NullMarked;
