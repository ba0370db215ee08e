package org.weakattached.examples.guide;

import org.weakattached.runtime.WeakRef;

/** An order that knows its cheese, and does not keep it. */
// region order
record Order(WeakRef<Cheese> cheese, int pieces) {
    static Order of(Cheese cheese, int pieces) {
        return new Order(WeakRef.of(cheese), pieces);
    }
}
// endregion
