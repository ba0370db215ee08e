/** What the programs share. */
@NullMarked
package org.weakattached.examples;

import org.jspecify.annotations.NullMarked;
