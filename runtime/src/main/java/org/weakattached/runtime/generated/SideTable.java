package org.weakattached.runtime.generated;

import java.util.Objects;

/** The entries of hosts without a slot. */
final class SideTable extends WeakKeyTable<Object, WeakKeyTable.Entry<Object>> {

    SideTable(boolean inline) {
        super(inline);
    }

    @Override
    public Entry<Object> create(Object host) {
        throw new AssertionError("entries are made elsewhere");
    }

    @SuppressWarnings("unchecked") // a table is generic for its users' sake
    Object link(Object host, Object entry) {
        return Objects.requireNonNull(link((Entry<Object>) entry, host), "a table that cannot be closed");
    }
}
