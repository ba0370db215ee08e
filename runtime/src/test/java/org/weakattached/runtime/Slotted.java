package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** A host with a slot, as a user would write it, but that something can happen just before a write. */
public final class Slotted implements AttachmentSlot {
    private static final VarHandle SLOT;

    static {
        try {
            SLOT = MethodHandles.lookup().findVarHandle(Slotted.class, "slot", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("unused")
    private @Nullable Object slot;

    /** What runs before the next write, once. */
    @Nullable Runnable meanwhile;

    @Override
    public @Nullable Object attachmentSlot() {
        return SLOT.getAcquire(this);
    }

    @Override
    public boolean compareAndSetAttachmentSlot(@Nullable Object expected, @Nullable Object value) {
        Runnable action = meanwhile;
        if (action != null) {
            meanwhile = null;
            action.run();
        }
        return SLOT.compareAndSet(this, expected, value);
    }
}
