package org.weakattached.runtime.generated;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.weakattached.runtime.internal.jvm.Handles;

/** Gives generated code what it reads and writes the fields of its entries with. */
public final class Fields {
    private Fields() {}

    /**
     * Returns the handle of a field of an entry class.
     *
     * @throws LinkageError if there is no such field, as where a tool has removed it
     */
    public static VarHandle handle(MethodHandles.Lookup lookup, Class<?> owner, String field, Class<?> type) {
        return Handles.find(lookup, owner, field, type);
    }
}
