package org.weakattached.examples.guide;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What was found of a cheese. */
// region extension
@AttachedTo(Cheese.class)
class CheeseCheck extends Checked {
    @WeakAttached
    int degrees;
}
// endregion
