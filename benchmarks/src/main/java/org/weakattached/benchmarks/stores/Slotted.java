package org.weakattached.benchmarks.stores;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.AttachmentSlot;

/** A host with a slot, written as its documentation says. */
final class Slotted implements AttachmentSlot {
    private static final VarHandle SLOT;

    static {
        try {
            SLOT = MethodHandles.lookup().findVarHandle(Slotted.class, "slot", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @SuppressWarnings("UnusedVariable") // by the handle only
    private transient @Nullable Object slot;

    @Override
    public @Nullable Object attachmentSlot() {
        return SLOT.getAcquire(this);
    }

    @Override
    public boolean compareAndSetAttachmentSlot(@Nullable Object expected, @Nullable Object value) {
        return SLOT.compareAndSet(this, expected, value);
    }
}
