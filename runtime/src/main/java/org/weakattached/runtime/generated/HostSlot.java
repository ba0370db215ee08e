package org.weakattached.runtime.generated;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.agent.Placement;
import org.weakattached.runtime.internal.identity.Identities;
import org.weakattached.runtime.internal.slot.HostField;

/**
 * Where the entries of an extension with {@code AgentStore} are: in the slots of the hosts that the agent gave one, and in a weak
 * side-table for all others. For generated code, which keeps it in a constant. Nobody else implements it: what does is a record, as
 * HotSpot takes the fields of records for constants, too.
 */
public interface HostSlot {

    /**
     * Finds the slots of an extension's hosts.
     *
     * @param accessors a class of the extension's class loader
     * @param extension the canonical name of the extension
     * @param hostType the erased type of its hosts
     * @param key the class of the entries that are kept in slots
     * @param inline whether operations that attach reclaim what belonged to hosts without a slot, instead of a thread
     */
    static HostSlot of(Class<?> accessors, String extension, Class<?> hostType, Class<?> key, boolean inline) {
        Placement placement = new Placement(accessors, extension, hostType);
        if (!placement.isUniform()) {
            return new SlotByClass(key, placement, new SideTable(inline));
        }
        VarHandle slot = placement.slot(hostType);
        if (slot != null) {
            return new SlotOfAll(key, new HostField(slot), Identities.isIdentityClass(hostType));
        }
        if (placement.isRequired()) {
            return NoSlot.refusing(placement.refusal(hostType));
        }
        return NoSlot.telling(new SideTable(inline), () -> placement.tell(hostType));
    }

    /** Returns whether all hosts are known to have an identity. */
    boolean areDistinct();

    /** Returns whether the host has a slot for its entry. */
    boolean isIn(Object host);

    /** Returns the entry of the host, or null if there is none. */
    @Nullable Object find(Object host);

    /** Links an entry that was made for the slot or the table, unless the host has one; returns the one that it has then. */
    Object link(Object host, Object entry);

    /** Lets go of the entry of the host, and returns whether there was one. */
    boolean detach(Object host);
}
