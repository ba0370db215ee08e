package org.weakattached.examples.guide;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a customer has not paid yet. */
// region extension
@AttachedTo(Customer.class)
class Tab {
    @WeakAttached
    int pence;
}
// endregion
