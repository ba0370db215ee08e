package org.weakattached.examples.guide;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.JComponentStore;

/** Which other component explains this one. */
// region extension
@AttachedTo(value = JComponent.class, store = JComponentStore.class)
class Hint {
    @WeakAttached
    @Nullable JComponent explainedBy;
}
// endregion
