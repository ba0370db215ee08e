package org.weakattached.examples.guide;

import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttached;

/** What is attached to whatever somebody looks after. */
// region fields
abstract class Checked {
    @WeakAttached
    @Nullable String checkedBy;
}
// endregion
