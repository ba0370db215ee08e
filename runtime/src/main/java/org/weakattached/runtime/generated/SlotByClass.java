package org.weakattached.runtime.generated;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.agent.ClassSlots;
import org.weakattached.runtime.internal.agent.Placement;
import org.weakattached.runtime.internal.slot.HostField;
import org.weakattached.runtime.internal.slot.Link;
import org.weakattached.runtime.internal.slot.SlotChain;

/**
 * The slots of hosts of many classes, each of which has its own or none.
 *
 * @param key the class of the entries in slots
 * @param slots the slot of each class
 * @param reading gets what is in the slot of a host, or {@link ClassSlots#NONE} if it has none
 * @param table the entries of hosts without a slot
 */
record SlotByClass(Class<?> key, ClassSlots slots, MethodHandle reading, SideTable table) implements HostSlot {

    SlotByClass(Class<?> key, Placement placement, SideTable table) {
        this(key, new ClassSlots(placement), table);
    }

    private SlotByClass(Class<?> key, ClassSlots slots, SideTable table) {
        this(key, slots, slots.reading(), table);
    }

    @Override
    public boolean areDistinct() {
        return false;
    }

    @Override
    public boolean isIn(Object host) {
        return slots.of(host.getClass()) != null;
    }

    @Override
    public @Nullable Object find(Object host) {
        Object first = read(host);
        if (first == ClassSlots.NONE) {
            return table.find(host);
        }
        return first == null || SlotChain.isHit(first, host, key)
                ? first
                : SlotChain.search(new HostField(Objects.requireNonNull(slots.of(host.getClass()))), host, first, key);
    }

    private @Nullable Object read(Object host) {
        try {
            return reading.invokeExact(host);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public Object link(Object host, Object entry) {
        VarHandle slot = slots.of(host.getClass());
        return slot == null
                ? table.link(host, entry)
                : SlotChain.addIfAbsent(new HostField(slot), host, key, (Link) entry);
    }

    @Override
    public boolean detach(Object host) {
        VarHandle slot = slots.of(host.getClass());
        return slot == null ? table.detach(host) : SlotChain.remove(new HostField(slot), host, key);
    }
}
