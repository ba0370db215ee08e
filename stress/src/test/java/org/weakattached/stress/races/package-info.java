/** Has jcstress run the races. */
@NullMarked
package org.weakattached.stress.races;

import org.jspecify.annotations.NullMarked;
