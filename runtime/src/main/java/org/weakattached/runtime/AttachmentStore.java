package org.weakattached.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what is attached to a host in the host itself, in some place that it has for foreign data, instead of in a weak
 * side-table. An extension names one: {@code @AttachedTo(value = JComponent.class, store = JComponentStore.class)}.
 *
 * <p>Then a value may refer back to its host: both are reached through the host alone, and go together. That is what a store
 * must take care of: it keeps no host alive, and refers to an entry from its host only, not from a map of its own, a static
 * field or a thread.
 *
 * <p><b>Which objects.</b> The accessors of an extension make one store for themselves, with the constructor that takes nothing,
 * which may neither declare a checked exception nor use those accessors. They pass the same key each time: the class of their
 * entries, which no other extension has. In a place that others use too, it tells the entries apart; where the place wants text
 * for a key, mind that classes of two class loaders may have the same name. An entry is opaque: a store looks at its class at
 * most. It is neither null nor copied nor serialized.
 *
 * <p><b>Threads.</b> All methods may be called by any number of threads, also on the same host, and at any time.
 * <ul>
 *   <li>{@link #storeIfAbsent} is atomic, together with {@link #remove}: of the threads that race, one stores its entry, and all
 *       are given that one. Where the place cannot do this itself, the store takes a lock.
 *   <li>Entries are published safely: whoever loads one sees what its thread wrote before it stored it.
 *   <li>{@link #load} runs with each read of an attached field, and sets its speed.
 *   <li>None of the methods calls the extension or its accessors. A place that tells listeners of changes does so after the change.
 * </ul>
 *
 * <p>Hosts that keep their own attachments cannot be listed, and nobody learns when they are collected.
 *
 * @param <H> the type of the hosts
 */
public interface AttachmentStore<H> {

    /** Returns the entry of the host, or null if there is none. */
    @Nullable Object load(H host, Class<?> key);

    /** Stores the entry unless the host has one, and returns the one that is there then. */
    Object storeIfAbsent(H host, Class<?> key, Object entry);

    /** Lets go of the entry of the host, and says whether there was one. */
    boolean remove(H host, Class<?> key);
}
