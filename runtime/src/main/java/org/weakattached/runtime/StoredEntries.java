package org.weakattached.runtime;

import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Entries that the hosts keep themselves: what needs a given host works, and what needs all of them does not. */
final class StoredEntries<K, E extends StoredTable.Entry> extends HostEntries<K, E> {
    private final StoredTable<K, E> table;

    StoredEntries(StoredTable<K, E> table) {
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
        return table.store(candidate, host);
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
    String unlisted() {
        return "the attachments of " + table.extension() + " are kept by their hosts, which nobody lists";
    }

    @Override
    Iterator<WeakKeyTable.Entry<K>> list() {
        throw refusal();
    }

    @Override
    boolean isClosed() {
        return false;
    }

    @Override
    long size() {
        throw refusal();
    }

    @Override
    long attached() {
        throw refusal();
    }

    @Override
    long reclaimed() {
        throw refusal();
    }

    private UnsupportedOperationException refusal() {
        return new UnsupportedOperationException(unlisted());
    }
}
