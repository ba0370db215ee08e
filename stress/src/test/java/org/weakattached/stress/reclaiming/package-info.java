/** What the reclaiming thread owes: closing, and class loaders that nothing pins. */
@NullMarked
package org.weakattached.stress.reclaiming;

import org.jspecify.annotations.NullMarked;
