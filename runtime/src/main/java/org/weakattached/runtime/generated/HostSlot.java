package org.weakattached.runtime.generated;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.agent.Placement;
import org.weakattached.runtime.internal.slot.HostField;

/**
 * The slots of an extension's hosts, where the agent gave them one; for generated code, which keeps it in a constant. Nobody else
 * implements it: what does is a record, whose fields HotSpot takes for constants, too.
 */
public interface HostSlot {
    /** What takes the place of an entry where the host has no slot, and a side-table has its entry. */
    Object BESIDE = new Object();

    /**
     * Finds the slots of an extension's hosts.
     *
     * @param accessors a class of the extension's class loader
     * @param extension the canonical name of the extension
     * @param hostType the erased type of its hosts
     * @param key the class of the entries that are kept in slots
     */
    static HostSlot of(Class<?> accessors, String extension, Class<?> hostType, Class<?> key) {
        Placement placement = new Placement(accessors, extension, hostType);
        if (!placement.isUniform()) {
            return new SlotByClass(key, placement);
        }
        VarHandle slot = placement.slot(hostType);
        if (slot != null) {
            return new SlotOfAll(key, new HostField(slot));
        }
        if (placement.isRequired()) {
            return new NoSlot(placement.refusal(hostType));
        }
        placement.tell(hostType);
        return new NoSlot(null);
    }

    /** Returns whether the host has a slot. */
    boolean isIn(Object host);

    /** Returns the entry in the slot of the host, null if there is none, and {@link #BESIDE} if there is no slot. */
    @Nullable Object load(Object host);

    /** Puts an entry into the slot of the host, which has one, unless there is one; returns the one that is there then. */
    Object storeIfAbsent(Object host, Object entry);

    /** Takes the entry out of the slot of the host, which has one, and returns whether there was an entry. */
    boolean remove(Object host);
}
