package org.weakattached.runtime;

import java.lang.ref.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.EntryTable;

/**
 * One extension as a whole: everything that it attaches to hosts of one type. Generated accessors give it.
 *
 * <p>Hosts are found by identity and never kept alive; null is refused with a {@link NullPointerException}. All operations may
 * be used by any number of threads, and those on more than one host or field are not atomic.
 *
 * <p>Where the extension has a store, hosts keep their attachments themselves and cannot be listed: what needs all of them, such
 * as {@link #size}, throws an {@link UnsupportedOperationException}.
 *
 * @param <K> the host type
 */
public final class Attachments<K> {
    private final EntryTable<K, ?> table;
    private final String name;
    private final Class<?> hostType;
    private final Map<String, WeakKeyDictionary<K, ?>> fields;

    private Attachments(
            EntryTable<K, ?> table, String name, Class<?> hostType, Map<String, WeakKeyDictionary<K, ?>> fields) {
        this.table = Objects.requireNonNull(table, "table");
        this.name = Objects.requireNonNull(name, "name");
        this.hostType = Objects.requireNonNull(hostType, "hostType");
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * Makes the attachments of an extension, and lists them in {@link #all}; for generated code.
     *
     * @param fieldNames the names of the fields, in the order of the dictionaries, whose keys are hosts of the table
     */
    @SuppressWarnings(
            "unchecked") // without a K in it, the compiler need not infer one from each of a thousand dictionaries
    public static <K> Attachments<K> of(
            EntryTable<K, ?> table,
            String name,
            Class<?> hostType,
            String[] fieldNames,
            WeakKeyDictionary<?, ?>... dictionaries) {
        Map<String, WeakKeyDictionary<K, ?>> fields = new LinkedHashMap<>();
        for (int i = 0; i < fieldNames.length; i++) {
            fields.put(fieldNames[i], (WeakKeyDictionary<K, ?>) dictionaries[i]);
        }
        return AttachmentsInUse.add(new Attachments<>(table, name, hostType, fields));
    }

    /**
     * Returns the attachments of all extensions that are in use now, in the order of their names, and of their making where
     * names are the same. An extension is in use from the first use of its accessors, or the construction of an instance of
     * them, whether anything is attached or not, until these are closed or collected: an instance when nobody refers to it any
     * more, static accessors with their class loader. The list holds what is in it, but nothing else here does.
     */
    public static List<Attachments<?>> all() {
        return AttachmentsInUse.list();
    }

    /** Returns the canonical name of the extension. */
    public String name() {
        return name;
    }

    /** Returns the erased host type. */
    public Class<?> hostType() {
        return hostType;
    }

    /** Returns the dictionaries of the fields by name, in the order in which they are declared. */
    public Map<String, WeakKeyDictionary<K, ?>> fields() {
        return fields;
    }

    /**
     * Returns whether hosts are listed and counted: not where they keep their attachments themselves, in a store. There {@link
     * #size}, {@link #forEach}, {@link #clear}, {@link #attached} and {@link #reclaimed} throw an {@link
     * UnsupportedOperationException}, and so do the dictionaries where they would go through all hosts.
     */
    public boolean isCounted() {
        return table.unlisted() == null;
    }

    /**
     * Makes the defaults now that all hosts share, if the extension has any, so that no later read loads the extension or runs its
     * code. Otherwise the first read of a host with nothing attached does that. What that code throws is thrown here.
     */
    public void warmUp() {
        table.makeDefaults();
    }

    /** Returns about how many hosts have something attached; hosts that were collected count until they are reclaimed. */
    public long size() {
        return table.size();
    }

    /** Returns whether something is attached to the host. */
    public boolean isAttached(K host) {
        return table.find(host) != null;
    }

    /**
     * Returns whether the host keeps what is attached to it itself, or would keep it if something were attached: by a store, or, with
     * {@link AgentStore}, where the agent gave it a slot. Otherwise a weak side-table does, and a value that refers back to the host
     * keeps it alive.
     */
    public boolean isKeptByHost(K host) {
        return table.isKeptByHost(host);
    }

    /** Takes everything off the host, and returns whether there was anything. The values are the caller's again: none is closed. */
    public boolean detach(K host) {
        return table.detach(host);
    }

    /** Calls the action with each host that has something attached. */
    public void forEach(Consumer<? super K> action) {
        Objects.requireNonNull(action, "action");
        forEach(table, action);
    }

    private static <K, E extends AttachedFields> void forEach(EntryTable<K, E> among, Consumer<? super K> action) {
        among.entries().forEachRemaining(entry -> {
            K host = among.host(entry);
            if (host != null) {
                action.accept(host);
            }
        });
    }

    /**
     * Makes the non-final fields of one host what they are on another, whose attachments stay. Nothing happens if nothing is
     * attached to the host that is copied from. Values are shared: what is closed with one host is closed for both.
     *
     * @throws IllegalArgumentException if the host that is copied to has no identity
     */
    public void copy(K from, K to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from != to) {
            copy(table, from, to);
        }
    }

    private <E extends AttachedFields> void copy(EntryTable<K, E> among, K from, K to) {
        E source = among.find(from);
        if (source != null) {
            E target = among.attach(to);
            try {
                for (WeakKeyDictionary<K, ?> field : fields.values()) {
                    field.copy(among, source, target);
                }
            } finally {
                // What is to be closed with a host must be there before it dies.
                Reference.reachabilityFence(to);
            }
        }
    }

    /** Takes everything off all hosts. The values are the callers' again: none is closed. */
    public void clear() {
        forEach(this::detach);
    }

    /**
     * Returns how many times something was attached to a host that had nothing attached, so far. It never falls. What of this
     * was neither {@linkplain #reclaimed reclaimed}, nor detached or cleared, is the {@link #size}; the three are read one
     * after the other, so that they may disagree for a moment where others attach and detach.
     */
    public long attached() {
        return table.attached();
    }

    /** Returns how many hosts' attachments were reclaimed so far, since the host was collected or the accessors were closed. */
    public long reclaimed() {
        return table.reclaimed();
    }

    /** Returns whether the accessors were closed. */
    boolean isClosed() {
        return table.isClosed();
    }

    @Override
    public String toString() {
        return "Attachments[" + name + " of " + hostType.getTypeName() + "]";
    }
}
