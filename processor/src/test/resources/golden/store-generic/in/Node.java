package com.acme;

import org.weakattached.runtime.AttachmentSlot;

public class Node<T> implements AttachmentSlot {
    private transient Object slot;

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
