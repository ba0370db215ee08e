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
 * @param <H> the type of the hosts
 */
public abstract class SlotChain<H> {
    private static final VarHandle NEXT = Handles.find(MethodHandles.lookup(), Link.class, "next", Link.class);

    /** Returns what is in the slot, with acquire semantics at least. */
    protected abstract @Nullable Object slot(H host);

    /** Sets the slot if the very object that is expected is in it, and returns whether it did; like a volatile write. */
    protected abstract boolean compareAndSetSlot(H host, @Nullable Object expected, @Nullable Object value);

    /** Returns the link of a class, or null. */
    public final @Nullable Object load(H host, Class<?> key) {
        Object first = slot(host);
        return first == null || first.getClass() == key ? first : search(next(first), key);
    }

    private static @Nullable Link search(@Nullable Link first, Class<?> key) {
        Link link = first;
        while (link != null && link.getClass() != key) {
            link = next(link);
        }
        return link;
    }

    /** Adds a link unless there is one of the same class, and returns the one that is there then. */
    public final Link addIfAbsent(H host, Class<?> key, Link added) {
        while (true) {
            Link first = first(host);
            Link found = first == null ? null : find(host, key);
            if (found != null) {
                return found;
            }
            added.next = first;
            if (slot(host) == first && compareAndSetSlot(host, first, added)) {
                return added;
            }
        }
    }

    /** Removes the link of a class, and returns whether there was one. */
    public final boolean remove(H host, Class<?> key) {
        while (true) {
            Link found = find(host, key);
            if (found == null) {
                return false;
            }
            Link behind = next(found);
            if (!(behind instanceof Removed) && NEXT.compareAndSet(found, behind, new Removed(behind))) {
                find(host, key);
                return true;
            }
        }
    }

    /** Returns the link of a class that is not marked as removed, or null; unlinks all before it that are. */
    private @Nullable Link find(H host, Class<?> key) {
        Link before = null;
        Link link = first(host);
        while (link != null) {
            Link next = next(link);
            if (!(next instanceof Removed removed)) {
                if (link.getClass() == key) {
                    return link;
                }
                before = link;
                link = next;
            } else if (unlink(host, before, link, removed.next)) {
                link = removed.next;
            } else {
                before = null;
                link = first(host);
            }
        }
        return null;
    }

    private boolean unlink(H host, @Nullable Link before, Link link, @Nullable Link behind) {
        return before == null ? compareAndSetSlot(host, link, behind) : NEXT.compareAndSet(before, link, behind);
    }

    private @Nullable Link first(H host) {
        return (Link) slot(host);
    }

    private static @Nullable Link next(Object link) {
        return (Link) NEXT.getAcquire((Link) link);
    }
}
