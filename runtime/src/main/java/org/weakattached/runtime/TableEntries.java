package org.weakattached.runtime;

import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entries in a weak side-table. */
final class TableEntries<K, E extends WeakKeyTable.Entry<K>> extends HostEntries<K, E> {
    private final WeakKeyTable<K, E> table;

    TableEntries(WeakKeyTable<K, E> table) {
        this.table = Objects.requireNonNull(table, "table");
    }

    @Override
    @Nullable E find(K host) {
        return table.find(host);
    }

    @Override
    E attach(K host) {
        return table.attach(host);
    }

    @Override
    boolean detach(K host) {
        return table.detach(host);
    }

    @Override
    E create(K host) {
        return table.create(host);
    }

    @Override
    E link(E candidate, K host) {
        return table.link(candidate, host);
    }

    @Override
    void discard(E candidate) {
        WeakKeyTable.discard(candidate);
    }

    @Override
    void afterChange(E entry, K host) {
        if (entry.retired()) {
            // Whoever removed the value is about to do this too; nobody waits for it.
            table.retire(entry, host);
        }
    }

    @Override
    @Nullable Object read(E entry, int field) {
        return entry.read(field);
    }

    @Override
    boolean compareAndSet(E entry, int field, @Nullable Object expected, @Nullable Object value) {
        return entry.compareAndSet(field, expected, value);
    }

    @Override
    @Nullable String unlisted() {
        return null;
    }

    @Override
    Iterator<WeakKeyTable.Entry<K>> list() {
        return table.entries();
    }

    @Override
    boolean isClosed() {
        return table.isClosed();
    }

    @Override
    long size() {
        return table.linkedEntries();
    }

    @Override
    long attached() {
        return table.attachedEntries();
    }

    @Override
    long reclaimed() {
        return table.reclaimedEntries();
    }
}
