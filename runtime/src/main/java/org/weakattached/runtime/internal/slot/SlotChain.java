package org.weakattached.runtime.internal.slot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.Handles;

/**
 * Finds, adds and removes what extensions keep in the one slot of a host, the newest first. No operation takes a lock, so whatever
 * code of others is behind a slot can hold up nobody.
 *
 * <p><b>Why this works.</b> A link is added in front only, by a compare-and-set of the slot, and never twice; so when that
 * succeeds, nothing was added since the chain was searched for another of the same class. To remove one takes two steps (after
 * Harris, "A Pragmatic Implementation of Non-Blocking Linked-Lists", 2001): first its next is replaced by a {@link Removed}, which
 * only one thread can do, and after which nothing behind it can be unlinked through it; then it is unlinked from what is before.
 * Whoever adds or removes and meets a link that is marked does the second step itself. Until then {@link #load} may still find
 * it: its removal has not ended.
 *
 * <p>A chain that ends with another host came with a copy of that host's fields. It is taken for nothing, and let go of by
 * whoever meets it.
 */
public final class SlotChain {
    private static final VarHandle NEXT = Handles.find(MethodHandles.lookup(), Link.class, "next", Object.class);

    private SlotChain() {}

    /** Returns the link of a class, or null. */
    public static <H> @Nullable Object load(Slot<H> slot, H host, Class<?> key) {
        Object first = slot.get(host);
        if (first == null || isHit(first, slot.end(host), key)) {
            return first;
        }
        return search(slot, host, first, key);
    }

    /**
     * Returns whether the first link is the one of a class, and the chain is the host's, without a look at further links. What is behind
     * the link is compared and not followed, so that a plain read will do.
     */
    public static boolean isHit(Object first, @Nullable Object end, Class<?> key) {
        return first.getClass() == key && (end == null || ((Link) first).next == end);
    }

    /** Returns the link of a class, or null, in a chain that is not empty. */
    public static <H> @Nullable Object search(Slot<H> slot, H host, Object first, Class<?> key) {
        if (!isOwn(first, slot.end(host))) {
            slot.compareAndSet(host, first, null);
            return null;
        }
        Object at = first;
        while (at instanceof Link link && link.getClass() != key) {
            at = next(link);
        }
        return at instanceof Link ? at : null;
    }

    /** Adds a link unless there is one of the same class, and returns the one that is there then. */
    public static <H> Link addIfAbsent(Slot<H> slot, H host, Class<?> key, Link added) {
        Object end = slot.end(host);
        while (true) {
            Object first = slot.get(host);
            boolean own = isOwn(first, end);
            Link found = own ? find(slot, host, key) : null;
            if (found != null) {
                return found;
            }
            added.next = own ? first : end;
            if (slot.get(host) == first && slot.compareAndSet(host, first, added)) {
                return added;
            }
        }
    }

    /** Removes the link of a class, and returns whether there was one. */
    public static <H> boolean remove(Slot<H> slot, H host, Class<?> key) {
        while (true) {
            Link found = isOwn(slot.get(host), slot.end(host)) ? find(slot, host, key) : null;
            if (found == null) {
                return false;
            }
            Object behind = next(found);
            if (!(behind instanceof Removed) && NEXT.compareAndSet(found, behind, new Removed(behind))) {
                find(slot, host, key);
                return true;
            }
        }
    }

    /** Returns whether there is a chain, and it is the host's own. */
    private static boolean isOwn(@Nullable Object first, @Nullable Object end) {
        if (first == null || end == null) {
            return first != null;
        }
        Object at = first;
        while (at instanceof Link link) {
            at = next(link);
        }
        return at == end;
    }

    /** Returns the link of a class that is not marked as removed, or null; unlinks all before it that are. */
    private static <H> @Nullable Link find(Slot<H> slot, H host, Class<?> key) {
        Link before = null;
        Object at = slot.get(host);
        while (at instanceof Link link) {
            Object next = next(link);
            if (!(next instanceof Removed removed)) {
                if (link.getClass() == key) {
                    return link;
                }
                before = link;
                at = next;
            } else if (unlink(slot, host, before, link, removed.next)) {
                at = removed.next;
            } else {
                before = null;
                at = slot.get(host);
            }
        }
        return null;
    }

    private static <H> boolean unlink(Slot<H> slot, H host, @Nullable Link before, Link link, @Nullable Object behind) {
        return before == null
                ? slot.compareAndSet(host, link, behind instanceof Link ? behind : null)
                : NEXT.compareAndSet(before, link, behind);
    }

    private static @Nullable Object next(Object link) {
        return NEXT.getAcquire((Link) link);
    }
}
