package org.weakattached.runtime.internal.agent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slot of each class of hosts, and reads slots: by a call site that compares the class of the host with the first few
 * that it meets, as an inline cache does, and asks a {@code ClassValue} about all others.
 *
 * <p>What a class keeps for it is a handle of the JDK's that leads to that class alone. The call site refers only to classes that live
 * as long as the extension anyway. So neither keeps a class loader of the other's.
 */
public final class ClassSlots {
    /** What is read from a host without a slot. */
    public static final Object NONE = new Object();

    /** How many classes the call site compares with. With four, hosts of eight classes were read slower than from a table (interface-8). */
    private static final int GUARDS = 8;

    private static final MethodHandle IS_EXACTLY;
    private static final MethodHandle MEET;
    private static final MethodHandle READ;

    static {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodType read = MethodType.methodType(Object.class, Object.class);
        try {
            IS_EXACTLY = lookup.findStatic(
                    ClassSlots.class, "isExactly", MethodType.methodType(boolean.class, Class.class, Object.class));
            MEET = lookup.findVirtual(ClassSlots.class, "meet", read);
            READ = lookup.findVirtual(ClassSlots.class, "read", read);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a method of its own is missing", e);
        }
    }

    private final Placement placement;

    private final ClassValue<@Nullable VarHandle> slots = new ClassValue<>() {
        @Override
        protected @Nullable VarHandle computeValue(Class<?> type) {
            return find(type);
        }
    };

    private final MutableCallSite site = new MutableCallSite(MethodType.methodType(Object.class, Object.class));
    private final List<Class<?>> guarded = new ArrayList<>();

    public ClassSlots(Placement placement) {
        this.placement = placement;
        site.setTarget(MEET.bindTo(this));
    }

    private @Nullable VarHandle find(Class<?> type) {
        VarHandle slot = placement.slot(type);
        if (slot == null) {
            if (placement.isRequired()) {
                throw new IllegalStateException(placement.refusal(type));
            }
            placement.tell(type);
        }
        return slot;
    }

    /**
     * Returns the slot of the hosts of a class, or null if they have none.
     *
     * @throws IllegalStateException if they have none, and the program requires one
     */
    public @Nullable VarHandle of(Class<?> type) {
        return slots.get(type);
    }

    /** Returns what gets the content of a host's slot, or {@link #NONE} if it has none. */
    public MethodHandle reading() {
        return site.dynamicInvoker();
    }

    @SuppressWarnings("unused") // by its handle
    private static boolean isExactly(Class<?> type, Object host) {
        return host.getClass() == type;
    }

    private @Nullable Object read(Object host) {
        VarHandle slot = of(host.getClass());
        return slot == null ? NONE : slot.getAcquire(host);
    }

    /** Reads the slot of a host whose class the call site does not know, and has it know the class if there is room. */
    @SuppressWarnings("unused") // by its handle
    private @Nullable Object meet(Object host) {
        Object read = read(host);
        if (placement.isHeldAnyway(host.getClass())) {
            guard(host.getClass());
        }
        return read;
    }

    private synchronized void guard(Class<?> type) {
        if (guarded.size() == GUARDS || guarded.contains(type)) {
            return;
        }
        guarded.add(type);
        MethodHandle target = (guarded.size() == GUARDS ? READ : MEET).bindTo(this);
        for (int i = guarded.size() - 1; i >= 0; i--) {
            Class<?> each = guarded.get(i);
            target = MethodHandles.guardWithTest(IS_EXACTLY.bindTo(each), readOf(each), target);
        }
        site.setTarget(target);
        MutableCallSite.syncAll(new MutableCallSite[] {site});
    }

    private MethodHandle readOf(Class<?> type) {
        VarHandle slot = of(type);
        return slot == null
                ? MethodHandles.dropArguments(MethodHandles.constant(Object.class, NONE), 0, Object.class)
                : slot.toMethodHandle(VarHandle.AccessMode.GET_ACQUIRE).asType(site.type());
    }
}
