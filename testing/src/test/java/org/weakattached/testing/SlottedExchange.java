package org.weakattached.testing;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.AttachmentSlot;

/** A host that keeps its own attachments. */
final class SlottedExchange implements AttachmentSlot {
    private final AtomicReference<@Nullable Object> slot = new AtomicReference<>();

    @Override
    public @Nullable Object attachmentSlot() {
        return slot.get();
    }

    @Override
    public boolean compareAndSetAttachmentSlot(@Nullable Object expected, @Nullable Object value) {
        return slot.compareAndSet(expected, value);
    }
}
