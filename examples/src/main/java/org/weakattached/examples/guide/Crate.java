package org.weakattached.examples.guide;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.AttachmentSlot;

/** A class of the shop's own, with a place for whatever is attached to its objects. */
// region slot
public class Crate implements AttachmentSlot {
    private static final VarHandle SLOT;

    static {
        try {
            SLOT = MethodHandles.lookup().findVarHandle(Crate.class, "slot", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("unused") // by the handle
    private transient @Nullable Object slot;

    @Override
    public final @Nullable Object attachmentSlot() {
        return SLOT.getAcquire(this);
    }

    @Override
    public final boolean compareAndSetAttachmentSlot(@Nullable Object expected, @Nullable Object value) {
        return SLOT.compareAndSet(this, expected, value);
    }
}
// endregion
