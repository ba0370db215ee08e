/** What is measured of stores: a value and a count, kept in each place there is for them. */
@NullMarked
package org.weakattached.benchmarks.stores;

import org.jspecify.annotations.NullMarked;
