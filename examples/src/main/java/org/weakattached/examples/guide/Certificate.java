package org.weakattached.examples.guide;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** An open file that belongs to a cheese. */
// region extension
@AttachedTo(Cheese.class)
class Certificate {
    @WeakAttached(closeOnCollect = true)
    @Nullable InputStream scan;
}
// endregion
