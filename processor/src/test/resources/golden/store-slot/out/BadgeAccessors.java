package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.SlotStore;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.StoredTable;

/**
 * Accessors of the fields that {@link Badge} attaches to objects of type {@link Player}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Hosts keep it themselves,
 * by {@link SlotStore}, and cannot be listed.
 * All methods may be called from any thread, unless the store says otherwise.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class BadgeAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, String> NAME = WeakKeyDictionary.of(TABLE, 0, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Player> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Badge", Player.class,
            new String[] {"name"},
            NAME);

    /**
     * There are no instances.
     */
    private BadgeAccessors() {
    }

    /**
     * Returns {@link Badge#name} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static String getName(Player host) {
        return TABLE.attach(host).name;
    }

    /**
     * Returns {@link Badge#name} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, String> name() {
        return NAME;
    }

    /**
     * Returns what {@link Badge} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Player> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends StoredTable.Entry {
        /**
         * A field of the host.
         */
        final String name;

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         */
        private Entry(Badge initial) {
            this.name = initial.name;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return this.name;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            throw new AssertionError(field);
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends StoredTable<Player, Entry> {
        /**
         * Keeps the data in the hosts.
         */
        private static final SlotStore STORE = new SlotStore();

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.Badge", Player.class);
        }

        @Override
        public BadgeAccessors.Entry create(Player host) {
            return new BadgeAccessors.Entry(new Badge(host));
        }

        @Override
        protected @Nullable Object load(Player host) {
            return STORE.load(host, BadgeAccessors.Entry.class);
        }

        @Override
        protected Object storeIfAbsent(Player host, BadgeAccessors.Entry entry) {
            return STORE.storeIfAbsent(host, BadgeAccessors.Entry.class, entry);
        }

        @Override
        protected boolean remove(Player host) {
            return STORE.remove(host, BadgeAccessors.Entry.class);
        }
    }
}
