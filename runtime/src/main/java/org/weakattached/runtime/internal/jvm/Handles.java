package org.weakattached.runtime.internal.jvm;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** Finds the handles of fields that are written atomically. */
public final class Handles {
    private Handles() {}

    public static VarHandle find(MethodHandles.Lookup lookup, Class<?> owner, String field, Class<?> type) {
        try {
            return lookup.findVarHandle(owner, field, type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(owner.getName() + " has no field " + field + " of type " + type.getName(), e);
        }
    }
}
