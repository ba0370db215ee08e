package org.weakattached.runtime.generated;

import java.lang.invoke.MethodHandle;
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
 * @param key the class of the entries
 * @param slots the slot of each class
 * @param reading gets what is in the slot of a host, or {@link ClassSlots#NONE} if it has none
 */
record SlotByClass(Class<?> key, ClassSlots slots, MethodHandle reading) implements HostSlot {

    SlotByClass(Class<?> key, Placement placement) {
        this(key, new ClassSlots(placement));
    }

    private SlotByClass(Class<?> key, ClassSlots slots) {
        this(key, slots, slots.reading());
    }

    @Override
    public boolean isIn(Object host) {
        return slots.of(host.getClass()) != null;
    }

    @Override
    public @Nullable Object load(Object host) {
        Object first = read(host);
        if (first == ClassSlots.NONE) {
            return BESIDE;
        }
        return first == null || SlotChain.isHit(first, host, key)
                ? first
                : SlotChain.search(slot(host), host, first, key);
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
    public Object storeIfAbsent(Object host, Object entry) {
        return SlotChain.addIfAbsent(slot(host), host, key, (Link) entry);
    }

    @Override
    public boolean remove(Object host) {
        return SlotChain.remove(slot(host), host, key);
    }

    private HostField slot(Object host) {
        return new HostField(Objects.requireNonNull(slots.of(host.getClass()), "no slot"));
    }
}
