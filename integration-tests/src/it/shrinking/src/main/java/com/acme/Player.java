package com.acme;

import org.weakattached.runtime.AttachmentSlot;

/** A host with a slot. */
final class Player implements AttachmentSlot {
    private Object slot;

    @Override
    public synchronized Object attachmentSlot() {
        return slot;
    }

    @Override
    public synchronized boolean compareAndSetAttachmentSlot(Object expected, Object value) {
        boolean same = slot == expected;
        slot = same ? value : slot;
        return same;
    }
}
