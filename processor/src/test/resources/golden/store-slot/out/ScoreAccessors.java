package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.SlotStore;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.StoredTable;

/**
 * Accessors of the fields that {@link Score} attaches to objects of type {@link Player}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Hosts keep it themselves,
 * by {@link SlotStore}, and cannot be listed.
 * All methods may be called from any thread, unless the store says otherwise.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class ScoreAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle POINTS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "points", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle RIVAL_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "rival", Player.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> POINTS = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Player> RIVAL = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Player> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Score", Player.class,
            new String[] {"points", "rival"},
            POINTS, RIVAL);

    /**
     * There are no instances.
     */
    private ScoreAccessors() {
    }

    /**
     * Returns {@link Score#points} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getPoints(Player host) {
        return (int) POINTS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Score#points} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setPoints(Player host, int value) {
        POINTS_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link Score#points} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddPoints(Player host, int delta) {
        return (int) POINTS_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link Score#points} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Integer> points() {
        return POINTS;
    }

    /**
     * Returns {@link Score#rival} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Player getRival(Player host) {
        return (Player) RIVAL_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Score#rival} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setRival(Player host, Player value) {
        RIVAL_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Score#rival} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Player> rival() {
        return RIVAL;
    }

    /**
     * Returns what {@link Score} attaches as a whole.
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
        int points;

        /**
         * A field of the host.
         */
        Player rival;

        /**
         * Makes the shared defaults.
         *
         */
        private Entry() {
        }

        /**
         * Makes the data of a host.
         *
         * @param defaults the shared defaults
         */
        private Entry(Entry defaults) {
            this.points = defaults.points;
            this.rival = defaults.rival;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) POINTS_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (Player) RIVAL_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> POINTS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> RIVAL_HANDLE.compareAndSet(this, (Player) expected, (Player) value);
                default -> throw new AssertionError(field);
            };
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
            super("com.acme.Score", Player.class);
        }

        @Override
        public ScoreAccessors.Entry create(Player host) {
            return new ScoreAccessors.Entry(defaults());
        }

        @Override
        public ScoreAccessors.Entry createDefaults() {
            return new ScoreAccessors.Entry();
        }

        @Override
        protected @Nullable Object load(Player host) {
            return STORE.load(host, ScoreAccessors.Entry.class);
        }

        @Override
        protected Object storeIfAbsent(Player host, ScoreAccessors.Entry entry) {
            return STORE.storeIfAbsent(host, ScoreAccessors.Entry.class, entry);
        }

        @Override
        protected boolean remove(Player host) {
            return STORE.remove(host, ScoreAccessors.Entry.class);
        }
    }
}
