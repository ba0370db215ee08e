package com.acme;

import java.sql.Connection;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.Reclaiming;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@NullMarked
class Pool {
    @AttachedTo(value = Connection.class, store = AgentStore.class, reclaiming = Reclaiming.INLINE)
    static class Use {
        @WeakAttached
        @Nullable String borrower;

        @WeakAttached
        long @Nullable [] times;

        @WeakAttached(hold = Hold.WEAK)
        @Nullable Thread thread;

        @WeakAttached
        final Object lock = new Object();
    }
}
