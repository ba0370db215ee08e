package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.AgentTable;
import org.weakattached.runtime.generated.AttachedFields;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.HostSlot;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Stats} attaches to objects of type {@link Player}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. It is kept in the slot of the host,
 * or in a weak side-table where that has none, by {@code AgentStore}, and hosts cannot be listed.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
public final class StatsAccessors {
    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Integer> WINS = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Long> POINTS = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Double> RATIO = WeakKeyDictionary.of(TABLE, 2, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, String> NAME = WeakKeyDictionary.of(TABLE, 3, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Map<String, Integer>> SCORES = WeakKeyDictionary.of(TABLE, 4, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, List<String>> NOTES = WeakKeyDictionary.of(TABLE, 5, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, Thread> COACH = WeakKeyDictionary.of(TABLE, 6, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, List<String>> PAGE = WeakKeyDictionary.of(TABLE, 7, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Player, int[]> ROUNDS = WeakKeyDictionary.of(TABLE, 8, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Player> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Stats", Player.class,
            new String[] {"wins", "points", "ratio", "name", "scores", "notes", "coach", "page",
                    "rounds"},
            WINS, POINTS, RATIO, NAME, SCORES, NOTES, COACH, PAGE, ROUNDS);

    /**
     * There are no instances.
     */
    private StatsAccessors() {
    }

    /**
     * Returns {@link Stats#wins} of the host, by default what the field starts with.
     *
     * <p>How often the player won.
     *
     * @param host the host
     * @return the value
     */
    public static int getWins(Player host) {
        return TABLE.findOrDefaults(host).readWins();
    }

    /**
     * Sets {@link Stats#wins} of the host.
     *
     * <p>How often the player won.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setWins(Player host, int value) {
        TABLE.attach(host, 0).writeWins(value);
    }

    /**
     * Adds to {@link Stats#wins} of the host, atomically, and returns what it was before.
     *
     * <p>How often the player won.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    public static int getAndAddWins(Player host, int delta) {
        return TABLE.attach(host, 0).addToWins(delta);
    }

    /**
     * Returns {@link Stats#wins} as a live map from host to value.
     *
     * <p>How often the player won.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Player, Integer> wins() {
        return WINS;
    }

    /**
     * Returns {@link Stats#points} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static long getPoints(Player host) {
        return TABLE.findOrDefaults(host).readPoints();
    }

    /**
     * Sets {@link Stats#points} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setPoints(Player host, long value) {
        TABLE.attach(host, 1).writePoints(value);
    }

    /**
     * Adds to {@link Stats#points} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static long getAndAddPoints(Player host, long delta) {
        return TABLE.attach(host, 1).addToPoints(delta);
    }

    /**
     * Returns {@link Stats#points} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Long> points() {
        return POINTS;
    }

    /**
     * Returns {@link Stats#ratio} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static double getRatio(Player host) {
        return TABLE.findOrDefaults(host).readRatio();
    }

    /**
     * Sets {@link Stats#ratio} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setRatio(Player host, double value) {
        TABLE.attach(host, 2).writeRatio(value);
    }

    /**
     * Returns {@link Stats#ratio} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Double> ratio() {
        return RATIO;
    }

    /**
     * Returns {@link Stats#name} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable String getName(Player host) {
        return TABLE.findOrDefaults(host).readName();
    }

    /**
     * Sets {@link Stats#name} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setName(Player host, @Nullable String value) {
        TABLE.attach(host, 3).writeName(value);
    }

    /**
     * Returns {@link Stats#name} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, String> name() {
        return NAME;
    }

    /**
     * Returns {@link Stats#scores} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static Map<String, Integer> getScores(Player host) {
        return (Map<String, Integer>) TABLE.findOrDefaults(host).readScores();
    }

    /**
     * Sets {@link Stats#scores} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setScores(Player host, Map<String, Integer> value) {
        TABLE.attach(host, 4).writeScores(value);
    }

    /**
     * Returns {@link Stats#scores} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Map<String, Integer>> scores() {
        return SCORES;
    }

    /**
     * Returns {@link Stats#notes} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static List<String> getNotes(Player host) {
        return TABLE.attach(host).readNotes();
    }

    /**
     * Returns {@link Stats#notes} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, List<String>> notes() {
        return NOTES;
    }

    /**
     * Returns {@link Stats#coach} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Thread getCoach(Player host) {
        return (Thread) TABLE.findOrDefaults(host).readCoach();
    }

    /**
     * Sets {@link Stats#coach} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setCoach(Player host, Thread value) {
        WeakReference<Thread> held = Held.weakly(value);
        TABLE.attach(host, 6).writeCoach(held);
    }

    /**
     * Returns {@link Stats#coach} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, Thread> coach() {
        return COACH;
    }

    /**
     * Returns {@link Stats#page} of the host, by default what the field starts with.
     * The value is held softly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Nullable List<String> getPage(Player host) {
        return (List<String>) TABLE.findOrDefaults(host).readPage();
    }

    /**
     * Sets {@link Stats#page} of the host.
     * The value is held softly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setPage(Player host, List<String> value) {
        SoftReference<List<String>> held = Held.softly(value);
        TABLE.attach(host, 7).writePage(held);
    }

    /**
     * Returns {@link Stats#page} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, List<String>> page() {
        return PAGE;
    }

    /**
     * Returns {@link Stats#rounds} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int[] getRounds(Player host) {
        return TABLE.findOrDefaults(host).readRounds();
    }

    /**
     * Sets {@link Stats#rounds} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setRounds(Player host, int[] value) {
        TABLE.attach(host, 8).writeRounds(value);
    }

    /**
     * Returns {@link Stats#rounds} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Player, int[]> rounds() {
        return ROUNDS;
    }

    /**
     * Returns what {@link Stats} attaches as a whole.
     *
     * @return the extension as a whole
     */
    public static Attachments<Player> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host, wherever it is kept.
     */
    private interface Entry extends AttachedFields {
        /**
         * Reads the field {@code wins}.
         *
         * @return the value
         */
        int readWins();

        /**
         * Sets the field {@code wins}.
         *
         * @param value the new value
         */
        void writeWins(int value);

        /**
         * Adds to the field {@code wins}.
         *
         * @param delta what is added
         * @return the value before
         */
        int addToWins(int delta);

        /**
         * Reads the field {@code points}.
         *
         * @return the value
         */
        long readPoints();

        /**
         * Sets the field {@code points}.
         *
         * @param value the new value
         */
        void writePoints(long value);

        /**
         * Adds to the field {@code points}.
         *
         * @param delta what is added
         * @return the value before
         */
        long addToPoints(long delta);

        /**
         * Reads the field {@code ratio}.
         *
         * @return the value
         */
        double readRatio();

        /**
         * Sets the field {@code ratio}.
         *
         * @param value the new value
         */
        void writeRatio(double value);

        /**
         * Reads the field {@code name}.
         *
         * @return the value
         */
        @Nullable String readName();

        /**
         * Sets the field {@code name}.
         *
         * @param value the new value
         */
        void writeName(@Nullable String value);

        /**
         * Reads the field {@code scores}.
         *
         * @return the value
         */
        Map<?, ?> readScores();

        /**
         * Sets the field {@code scores}.
         *
         * @param value the new value
         */
        void writeScores(Map<?, ?> value);

        /**
         * Reads the field {@code notes}.
         *
         * @return the value
         */
        List<String> readNotes();

        /**
         * Reads the field {@code coach}.
         *
         * @return the value
         */
        @Nullable Object readCoach();

        /**
         * Sets the field {@code coach}.
         *
         * @param value the new value
         */
        void writeCoach(@Nullable WeakReference<?> value);

        /**
         * Reads the field {@code page}.
         *
         * @return the value
         */
        @Nullable Object readPage();

        /**
         * Sets the field {@code page}.
         *
         * @param value the new value
         */
        void writePage(@Nullable SoftReference<?> value);

        /**
         * Reads the field {@code rounds}.
         *
         * @return the value
         */
        int[] readRounds();

        /**
         * Sets the field {@code rounds}.
         *
         * @param value the new value
         */
        void writeRounds(int[] value);
    }

    /**
     * The data of a host that has a slot.
     */
    private static final class KeptEntry extends StoredTable.Entry implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle WINS_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "wins", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle POINTS_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "points", long.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle RATIO_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "ratio", double.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle NAME_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "name", String.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle SCORES_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "scores", Map.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle COACH_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "coach", WeakReference.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle PAGE_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "page", SoftReference.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle ROUNDS_HANDLE = Fields.handle(
                MethodHandles.lookup(), KeptEntry.class, "rounds", int[].class);

        /**
         * A field of the host.
         */
        int wins;

        /**
         * A field of the host.
         */
        long points;

        /**
         * A field of the host.
         */
        double ratio;

        /**
         * A field of the host.
         */
        @Nullable String name;

        /**
         * A field of the host.
         */
        Map<String, Integer> scores;

        /**
         * A field of the host.
         */
        final List<String> notes;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Thread> coach;

        /**
         * A field of the host.
         */
        @Nullable SoftReference<List<?>> page;

        /**
         * A field of the host.
         */
        int[] rounds;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private KeptEntry(Stats initial) {
            this.wins = initial.wins;
            this.points = initial.points;
            this.ratio = initial.ratio;
            this.name = initial.name;
            this.scores = initial.scores;
            this.notes = initial.notes;
            this.coach = Held.weakly(initial.coach);
            this.page = Held.softly(initial.page);
            this.rounds = initial.rounds;
        }

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private KeptEntry(Stats initial, KeptEntry defaults) {
            this.wins = defaults.wins;
            this.points = defaults.points;
            this.ratio = defaults.ratio;
            this.name = defaults.name;
            this.scores = defaults.scores;
            this.notes = initial.notes;
            this.coach = defaults.coach;
            this.page = defaults.page;
            this.rounds = defaults.rounds;
        }

        @Override
        public int readWins() {
            return (int) WINS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeWins(int value) {
            WINS_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToWins(int delta) {
            return (int) WINS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public long readPoints() {
            return (long) POINTS_HANDLE.getVolatile(this);
        }

        @Override
        public void writePoints(long value) {
            POINTS_HANDLE.setVolatile(this, value);
        }

        @Override
        public long addToPoints(long delta) {
            return (long) POINTS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public double readRatio() {
            return (double) RATIO_HANDLE.getAcquire(this);
        }

        @Override
        public void writeRatio(double value) {
            RATIO_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable String readName() {
            return (String) NAME_HANDLE.getAcquire(this);
        }

        @Override
        public void writeName(@Nullable String value) {
            NAME_HANDLE.setRelease(this, value);
        }

        @Override
        public Map<?, ?> readScores() {
            return (Map<?, ?>) SCORES_HANDLE.getAcquire(this);
        }

        @Override
        public void writeScores(Map<?, ?> value) {
            SCORES_HANDLE.setRelease(this, value);
        }

        @Override
        public List<String> readNotes() {
            return this.notes;
        }

        @Override
        public @Nullable Object readCoach() {
            return Held.value((WeakReference<?>) COACH_HANDLE.getAcquire(this));
        }

        @Override
        public void writeCoach(@Nullable WeakReference<?> value) {
            COACH_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object readPage() {
            return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
        }

        @Override
        public void writePage(@Nullable SoftReference<?> value) {
            PAGE_HANDLE.setRelease(this, value);
        }

        @Override
        public int[] readRounds() {
            return (int[]) ROUNDS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeRounds(int[] value) {
            ROUNDS_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) WINS_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (long) POINTS_HANDLE.getVolatile(this);
                }
                case 2 -> {
                    return (double) RATIO_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (String) NAME_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (Map<?, ?>) SCORES_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return this.notes;
                }
                case 6 -> {
                    return Held.value((WeakReference<?>) COACH_HANDLE.getAcquire(this));
                }
                case 7 -> {
                    return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
                }
                case 8 -> {
                    return (int[]) ROUNDS_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> WINS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> POINTS_HANDLE.compareAndSet(this, (long) Objects.requireNonNull(expected), (long) Objects.requireNonNull(value));
                case 2 -> RATIO_HANDLE.compareAndSet(this, (double) Objects.requireNonNull(expected), (double) Objects.requireNonNull(value));
                case 3 -> NAME_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 4 -> SCORES_HANDLE.compareAndSet(this, (Map<?, ?>) expected, (Map<?, ?>) value);
                case 6 -> {
                    WeakReference<?> held = (WeakReference<?>) COACH_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && COACH_HANDLE.compareAndSet(this, held, Held.weakly((Thread) value));
                }
                case 7 -> {
                    SoftReference<?> held = (SoftReference<?>) PAGE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && PAGE_HANDLE.compareAndSet(this, held, Held.softly((List<?>) value));
                }
                case 8 -> ROUNDS_HANDLE.compareAndSet(this, (int[]) expected, (int[]) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * The data of a host that has no slot.
     */
    @SuppressWarnings("unused")
    private static final class TableEntry extends WeakKeyTable.Entry<Player> implements Entry {
        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle WINS_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "wins", int.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle POINTS_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "points", long.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle RATIO_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "ratio", double.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle NAME_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "name", String.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle SCORES_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "scores", Map.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle COACH_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "coach", WeakReference.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle PAGE_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "page", SoftReference.class);

        /**
         * Reads and writes the field of an entry.
         */
        private static final VarHandle ROUNDS_HANDLE = Fields.handle(
                MethodHandles.lookup(), TableEntry.class, "rounds", int[].class);

        /**
         * A field of the host.
         */
        int wins;

        /**
         * A field of the host.
         */
        long points;

        /**
         * A field of the host.
         */
        double ratio;

        /**
         * A field of the host.
         */
        @Nullable String name;

        /**
         * A field of the host.
         */
        Map<String, Integer> scores;

        /**
         * A field of the host.
         */
        final List<String> notes;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<Thread> coach;

        /**
         * A field of the host.
         */
        @Nullable SoftReference<List<?>> page;

        /**
         * A field of the host.
         */
        int[] rounds;

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private TableEntry(Player host, Stats initial, KeptEntry defaults) {
            super(host);
            this.wins = defaults.wins;
            this.points = defaults.points;
            this.ratio = defaults.ratio;
            this.name = defaults.name;
            this.scores = defaults.scores;
            this.notes = initial.notes;
            this.coach = defaults.coach;
            this.page = defaults.page;
            this.rounds = defaults.rounds;
        }

        @Override
        public int readWins() {
            return (int) WINS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeWins(int value) {
            WINS_HANDLE.setRelease(this, value);
        }

        @Override
        public int addToWins(int delta) {
            return (int) WINS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public long readPoints() {
            return (long) POINTS_HANDLE.getVolatile(this);
        }

        @Override
        public void writePoints(long value) {
            POINTS_HANDLE.setVolatile(this, value);
        }

        @Override
        public long addToPoints(long delta) {
            return (long) POINTS_HANDLE.getAndAdd(this, delta);
        }

        @Override
        public double readRatio() {
            return (double) RATIO_HANDLE.getAcquire(this);
        }

        @Override
        public void writeRatio(double value) {
            RATIO_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable String readName() {
            return (String) NAME_HANDLE.getAcquire(this);
        }

        @Override
        public void writeName(@Nullable String value) {
            NAME_HANDLE.setRelease(this, value);
        }

        @Override
        public Map<?, ?> readScores() {
            return (Map<?, ?>) SCORES_HANDLE.getAcquire(this);
        }

        @Override
        public void writeScores(Map<?, ?> value) {
            SCORES_HANDLE.setRelease(this, value);
        }

        @Override
        public List<String> readNotes() {
            return this.notes;
        }

        @Override
        public @Nullable Object readCoach() {
            return Held.value((WeakReference<?>) COACH_HANDLE.getAcquire(this));
        }

        @Override
        public void writeCoach(@Nullable WeakReference<?> value) {
            COACH_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object readPage() {
            return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
        }

        @Override
        public void writePage(@Nullable SoftReference<?> value) {
            PAGE_HANDLE.setRelease(this, value);
        }

        @Override
        public int[] readRounds() {
            return (int[]) ROUNDS_HANDLE.getAcquire(this);
        }

        @Override
        public void writeRounds(int[] value) {
            ROUNDS_HANDLE.setRelease(this, value);
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) WINS_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (long) POINTS_HANDLE.getVolatile(this);
                }
                case 2 -> {
                    return (double) RATIO_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (String) NAME_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (Map<?, ?>) SCORES_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return this.notes;
                }
                case 6 -> {
                    return Held.value((WeakReference<?>) COACH_HANDLE.getAcquire(this));
                }
                case 7 -> {
                    return Held.value((SoftReference<?>) PAGE_HANDLE.getAcquire(this));
                }
                case 8 -> {
                    return (int[]) ROUNDS_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> WINS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 1 -> POINTS_HANDLE.compareAndSet(this, (long) Objects.requireNonNull(expected), (long) Objects.requireNonNull(value));
                case 2 -> RATIO_HANDLE.compareAndSet(this, (double) Objects.requireNonNull(expected), (double) Objects.requireNonNull(value));
                case 3 -> NAME_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 4 -> SCORES_HANDLE.compareAndSet(this, (Map<?, ?>) expected, (Map<?, ?>) value);
                case 6 -> {
                    WeakReference<?> held = (WeakReference<?>) COACH_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && COACH_HANDLE.compareAndSet(this, held, Held.weakly((Thread) value));
                }
                case 7 -> {
                    SoftReference<?> held = (SoftReference<?>) PAGE_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && PAGE_HANDLE.compareAndSet(this, held, Held.softly((List<?>) value));
                }
                case 8 -> ROUNDS_HANDLE.compareAndSet(this, (int[]) expected, (int[]) value);
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends AgentTable<Player, Entry> {
        /**
         * Knows which hosts have a slot.
         */
        private static final HostSlot SLOT = HostSlot.of(
                StatsAccessors.class, "com.acme.Stats", Player.class, KeptEntry.class, false);

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.Stats", Player.class);
        }

        @Override
        protected HostSlot slot() {
            return SLOT;
        }

        @Override
        protected Entry createKept(Player host) {
            return new KeptEntry(new Stats(), (KeptEntry) defaults());
        }

        @Override
        protected Entry createInTable(Player host) {
            return new TableEntry(host, new Stats(), (KeptEntry) defaults());
        }

        @Override
        public Entry createDefaults() {
            Stats initial = new Stats();
            Defaults.shareable(initial.scores, "com.acme.Stats", "scores");
            Defaults.shareable(initial.coach, "com.acme.Stats", "coach");
            Defaults.shareable(initial.page, "com.acme.Stats", "page");
            Defaults.shareable(initial.rounds, "com.acme.Stats", "rounds");
            return new KeptEntry(initial);
        }
    }
}
