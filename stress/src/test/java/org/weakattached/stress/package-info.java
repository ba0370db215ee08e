/** What the proofs by stress share: how thorough they are, other virtual machines, and waiting. */
@NullMarked
package org.weakattached.stress;

import org.jspecify.annotations.NullMarked;
