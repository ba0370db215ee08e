package org.weakattached.examples.guide;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What is computed from the cheese itself. */
// region extension
@AttachedTo(Cheese.class)
class Tag {
    @WeakAttached
    final int letters;

    @WeakAttached
    String text;

    Tag(Cheese cheese) {
        letters = cheese.kind().length();
        text = "Finest " + cheese.kind();
    }
}
// endregion
