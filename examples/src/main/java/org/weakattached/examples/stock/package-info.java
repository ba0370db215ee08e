/** Weak references, dictionaries and attached fields, tried out on a stock of cheeses. */
@NullMarked
package org.weakattached.examples.stock;

import org.jspecify.annotations.NullMarked;
