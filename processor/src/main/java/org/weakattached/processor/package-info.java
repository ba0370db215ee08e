/** The processor's entry: names the steps read, check, generate and write, and catches crashes of ours. */
@NullMarked
package org.weakattached.processor;

import org.jspecify.annotations.NullMarked;
