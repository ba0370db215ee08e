package org.weakattached.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Keeps entries in the slot of hosts that have one. An entry is the slot's content itself; those of further extensions are
 * chained behind it, the newest first.
 *
 * <p><b>Why this works.</b> Reading and adding take no lock. An entry is added in front only, by a compare-and-set of the slot, and
 * never twice; so when that succeeds, nothing was added since the chain was searched for another of the same class. What is
 * removed keeps its link: who stands on it still reaches all that is behind it. Two removals could undo each other, where the entry
 * that one links anew has just been unlinked by the other, so there is one at a time, of any host.
 */
public final class SlotStore implements AttachmentStore<AttachmentSlot> {
    private static final VarHandle NEXT =
            Handles.find(MethodHandles.lookup(), StoredTable.Entry.class, "next", StoredTable.Entry.class);

    private static final Object REMOVING = new Object();

    /** Makes a store, as generated accessors do. */
    public SlotStore() {}

    @Override
    public @Nullable Object load(AttachmentSlot host, Class<?> key) {
        Object first = host.attachmentSlot();
        return first == null || first.getClass() == key ? first : search(next(first), key);
    }

    @Override
    public Object storeIfAbsent(AttachmentSlot host, Class<?> key, Object entry) {
        StoredTable.Entry added = (StoredTable.Entry) entry;
        while (true) {
            StoredTable.Entry first = (StoredTable.Entry) host.attachmentSlot();
            StoredTable.Entry found = search(first, key);
            if (found != null) {
                return found;
            }
            added.next = first;
            if (host.compareAndSetAttachmentSlot(first, added)) {
                return added;
            }
        }
    }

    @Override
    public boolean remove(AttachmentSlot host, Class<?> key) {
        synchronized (REMOVING) {
            while (true) {
                StoredTable.Entry first = (StoredTable.Entry) host.attachmentSlot();
                if (first == null || first.getClass() != key) {
                    return first != null && removeBehind(first, key);
                }
                if (host.compareAndSetAttachmentSlot(first, first.next)) {
                    return true;
                }
            }
        }
    }

    private static boolean removeBehind(StoredTable.Entry first, Class<?> key) {
        StoredTable.Entry before = first;
        for (StoredTable.Entry e = next(first); e != null; e = next(e)) {
            if (e.getClass() == key) {
                NEXT.setRelease(before, e.next);
                return true;
            }
            before = e;
        }
        return false;
    }

    private static StoredTable.@Nullable Entry search(StoredTable.@Nullable Entry first, Class<?> key) {
        StoredTable.Entry e = first;
        while (e != null && e.getClass() != key) {
            e = next(e);
        }
        return e;
    }

    private static StoredTable.@Nullable Entry next(Object entry) {
        return (StoredTable.Entry) NEXT.getAcquire((StoredTable.Entry) entry);
    }
}
