package org.weakattached.runtime;

/**
 * Keeps entries with their hosts, whatever their type: named by {@code @AttachedTo(value = HttpExchange.class, store =
 * AgentStore.class)}. Where the agent of WeakAttached gave a host's class a slot, the entry is kept in that, and otherwise in a weak
 * side-table. The agent is optional, and the program means the same with and without it:
 *
 * <ul>
 *   <li>What a store rules out is ruled out either way: hosts cannot be listed or counted, nothing is closed when they are
 *       collected, and there is no {@code Scope.INSTANCE}.
 *   <li>In a slot, a value that refers back to its host goes with it; without one, it keeps the host permanently.
 *   <li>A slot is read about as fast as a field, costs the collector nothing, and takes half of the memory.
 * </ul>
 *
 * <p>A host has its entry in a slot if its class has one and cannot outlive the class loader of the extension, which the entry
 * refers to. {@link Attachments#isKeptByHost} tells. Nobody makes an object of this class: the accessors know what to do.
 *
 * <p>The system property {@code org.weakattached.slots} is
 *
 * <ul>
 *   <li>{@code auto} by default;
 *   <li>{@code required} to have the first use of a host without a slot throw an {@link IllegalStateException} that says why there is
 *       none, and what to do;
 *   <li>{@code permanent} where the class loaders of all extensions live as long as the program, so that slots may refer to them;
 *   <li>{@code off} to use no slot.
 * </ul>
 */
public final class AgentStore {
    private AgentStore() {}
}
