package org.weakattached.runtime.internal.reclaim;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** How the reclaimer knows a client, which it does not keep alive. */
final class Registration extends WeakReference<Client> {
    /** The one that arrived before. */
    @Nullable Registration next;

    Registration(Client client) {
        super(client);
    }
}
