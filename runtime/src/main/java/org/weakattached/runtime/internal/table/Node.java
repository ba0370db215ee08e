package org.weakattached.runtime.internal.table;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * A link of a bin's chain, which is itself the weak reference to its host.
 *
 * @param <K> the host type
 */
public abstract class Node<K> extends WeakReference<K> {
    /** The next node of the same bin. */
    @Nullable Node<K> next;

    /** Makes a node of a host, or one without a host. */
    protected Node(@Nullable K host) {
        super(host);
    }

    /** Makes a node of a host that the collector puts into a queue when the host is dead. */
    protected Node(K host, ReferenceQueue<Object> queue) {
        super(host, queue);
    }

    /** Returns whether the node lost its content while its host lived, so that its end is no death. */
    protected boolean isEmptied() {
        return false;
    }

    /** Returns whether {@link #takeCloseables} can give anything. */
    protected boolean closes() {
        return false;
    }

    /** Returns the values that are to be closed with the host, null where there is none; nobody finds them here afterwards. */
    protected @Nullable AutoCloseable[] takeCloseables() {
        throw new AssertionError("a node that closes nothing");
    }
}
