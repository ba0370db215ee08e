package org.weakattached.examples.guide;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** What a cheese costs. */
// region extension
@AttachedTo(Cheese.class)
class Price {
    @WeakAttached
    @Nullable BigDecimal amount;
}
// endregion
