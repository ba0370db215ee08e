package org.weakattached.stress.races;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.AttachmentSlot;
import org.weakattached.runtime.generated.Fields;

/** A host that has a slot. */
public final class Seat implements AttachmentSlot {
    private static final VarHandle SLOT = Fields.handle(MethodHandles.lookup(), Seat.class, "slot", Object.class);

    @SuppressWarnings("unused") // by its handle
    private @Nullable Object slot;

    @Override
    public @Nullable Object attachmentSlot() {
        return SLOT.getAcquire(this);
    }

    @Override
    public boolean compareAndSetAttachmentSlot(@Nullable Object expected, @Nullable Object value) {
        return SLOT.compareAndSet(this, expected, value);
    }
}
