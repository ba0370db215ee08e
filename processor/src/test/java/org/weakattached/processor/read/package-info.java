@NullMarked
package org.weakattached.processor.read;

import org.jspecify.annotations.NullMarked;
