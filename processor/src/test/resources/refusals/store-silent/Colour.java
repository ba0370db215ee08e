package com.acme;

import org.weakattached.runtime.AttachmentSlot;

enum Colour implements AttachmentSlot {
    RED;

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
