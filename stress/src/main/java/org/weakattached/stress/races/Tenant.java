package org.weakattached.stress.races;

import java.util.concurrent.atomic.AtomicInteger;

/** A host that knows how many leases on it are open. */
public final class Tenant {
    final AtomicInteger open = new AtomicInteger();
}
