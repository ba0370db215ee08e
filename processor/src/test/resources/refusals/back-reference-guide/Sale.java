package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

// region sale
@AttachedTo(Cheese.class)
class Sale {
    @WeakAttached
    Order order; // which has a field "Cheese cheese"

    @WeakAttached
    Counter.Bell bell; // an inner class of Counter, which has a field "Cheese displayed"

    @WeakAttached
    Cheese goesWith;

    @WeakAttached
    Slice slice; // which has a field "Cheese whole"
}
// endregion
