package org.weakattached.examples.guide;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What was found of a crate. */
// region extension
@AttachedTo(Crate.class)
class CrateCheck extends Checked {
    @WeakAttached
    boolean damaged;
}
// endregion
