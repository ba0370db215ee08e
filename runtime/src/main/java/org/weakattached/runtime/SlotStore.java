package org.weakattached.runtime;

import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.slot.Link;
import org.weakattached.runtime.internal.slot.Slot;
import org.weakattached.runtime.internal.slot.SlotChain;

/**
 * Keeps entries in the slot of hosts that have one. An entry is the slot's content itself; those of further extensions are
 * chained behind it, the newest first. It takes no lock.
 */
public final class SlotStore implements AttachmentStore<AttachmentSlot> {
    private static final Slot<AttachmentSlot> SLOT = new Slot<>() {
        @Override
        public @Nullable Object get(AttachmentSlot host) {
            return host.attachmentSlot();
        }

        @Override
        public boolean compareAndSet(AttachmentSlot host, @Nullable Object expected, @Nullable Object value) {
            return host.compareAndSetAttachmentSlot(expected, value);
        }

        @Override
        public @Nullable Object end(AttachmentSlot host) {
            return null;
        }
    };

    /** Makes a store, as generated accessors do. */
    public SlotStore() {}

    @Override
    public @Nullable Object load(AttachmentSlot host, Class<?> key) {
        return SlotChain.load(SLOT, host, key);
    }

    @Override
    public Object storeIfAbsent(AttachmentSlot host, Class<?> key, Object entry) {
        return SlotChain.addIfAbsent(SLOT, host, key, (Link) entry);
    }

    @Override
    public boolean remove(AttachmentSlot host, Class<?> key) {
        return SlotChain.remove(SLOT, host, key);
    }
}
