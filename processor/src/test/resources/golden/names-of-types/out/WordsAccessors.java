package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Words} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class WordsAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle HELD_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "Held_", WeakReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle OBJECTS_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "Objects_", int.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Thread> HELD = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> OBJECTS = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> JAVA = WeakKeyDictionary.of(TABLE, 2, FieldKind.FINAL);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Words", Thread.class,
            new String[] {"Held", "Objects", "java"},
            HELD, OBJECTS, JAVA);

    /**
     * There are no instances.
     */
    private WordsAccessors() {
    }

    /**
     * Returns {@link Words#Held} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Thread getHeld(Thread host) {
        return (Thread) Held.value((WeakReference<?>) HELD_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Words#Held} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setHeld(Thread host, Thread value) {
        WeakReference<Thread> held = Held.weakly(value);
        HELD_HANDLE.setRelease(TABLE.attach(host, 0), held);
    }

    /**
     * Returns {@link Words#Held} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Thread> Held() {
        return HELD;
    }

    /**
     * Returns {@link Words#Objects} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getObjects(Thread host) {
        return (int) OBJECTS_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Words#Objects} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setObjects(Thread host, int value) {
        OBJECTS_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Adds to {@link Words#Objects} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddObjects(Thread host, int delta) {
        return (int) OBJECTS_HANDLE.getAndAdd(TABLE.attach(host, 1), delta);
    }

    /**
     * Returns {@link Words#Objects} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> Objects() {
        return OBJECTS;
    }

    /**
     * Returns {@link Words#java} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static int getJava(Thread host) {
        return TABLE.attach(host).java_;
    }

    /**
     * Returns {@link Words#java} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Integer> java() {
        return JAVA;
    }

    /**
     * Returns what {@link Words} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        @Nullable WeakReference<Thread> Held_;

        /**
         * A field of the host.
         */
        int Objects_;

        /**
         * A field of the host.
         */
        final int java_;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Words initial) {
            super(null);
            this.Held_ = Held.weakly(initial.Held);
            this.Objects_ = initial.Objects;
            this.java_ = initial.java;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Words initial, Entry defaults) {
            super(host);
            this.Held_ = defaults.Held_;
            this.Objects_ = defaults.Objects_;
            this.java_ = initial.java;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return Held.value((WeakReference<?>) HELD_HANDLE.getAcquire(this));
                }
                case 1 -> {
                    return (int) OBJECTS_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return this.java_;
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> {
                    WeakReference<?> held = (WeakReference<?>) HELD_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && HELD_HANDLE.compareAndSet(this, held, Held.weakly((Thread) value));
                }
                case 1 -> OBJECTS_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Thread, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public WordsAccessors.Entry create(Thread host) {
            return new WordsAccessors.Entry(host, new Words(), defaults());
        }

        @Override
        public WordsAccessors.Entry createDefaults() {
            Words initial = new Words();
            Defaults.shareable(initial.Held, "com.acme.Words", "Held");
            return new WordsAccessors.Entry(initial);
        }
    }
}
