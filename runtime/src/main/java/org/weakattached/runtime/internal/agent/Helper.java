package org.weakattached.runtime.internal.agent;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** The class that the agent adds to the JDK's own, which gives the handles of slots. Every class loader and module sees that. */
final class Helper {
    private static final String NAME = "java.lang.$WeakAttached";

    private static volatile @Nullable Helper found;

    private final MethodHandle slot;
    private final MethodHandle claim;
    private final MethodHandle isHost;

    private Helper(Class<?> type) throws ReflectiveOperationException {
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        slot = lookup.findStatic(type, "slot", MethodType.methodType(VarHandle.class, Class.class));
        claim = lookup.findStatic(type, "claim", MethodType.methodType(boolean.class, Class.class));
        isHost = lookup.findStatic(type, "isHost", MethodType.methodType(boolean.class, String.class));
    }

    /** Returns the helper, or null if no agent has run so far. */
    static @Nullable Helper find() {
        Helper helper = found;
        if (helper == null) {
            try {
                helper = new Helper(Class.forName(NAME, true, null));
                found = helper;
            } catch (ReflectiveOperationException | LinkageError e) {
                return null;
            }
        }
        return helper;
    }

    /** Returns the handle of the slot that the objects of a class have, or null if they have none. */
    @Nullable VarHandle slot(Class<?> type) {
        try {
            return (VarHandle) slot.invokeExact(type);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Returns whether slots are used by this copy of the library, and not by another that was first. */
    boolean claim() {
        try {
            return (boolean) claim.invokeExact((Class<?>) Helper.class);
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    /** Returns whether the agent was told of a type of hosts. */
    boolean isHost(Class<?> type) {
        try {
            return (boolean) isHost.invokeExact(type.getName());
        } catch (Throwable e) {
            throw unexpected(e);
        }
    }

    private static AssertionError unexpected(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return new AssertionError(e);
    }
}
