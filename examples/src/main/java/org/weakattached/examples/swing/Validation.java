package org.weakattached.examples.swing;

import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.JComponentStore;

/** What is known of the text in a field. The field keeps it itself, so that it may refer back to the field. */
// region store
@AttachedTo(value = JTextField.class, store = JComponentStore.class)
// endregion
class Validation {
    /** What checks the text. It refers to the field. */
    @WeakAttached
    @Nullable Check check;

    /** What is wrong with the text. */
    @WeakAttached
    @Nullable String mistake;
}
