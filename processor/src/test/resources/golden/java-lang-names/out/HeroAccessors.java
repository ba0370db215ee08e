package com.acme;

import java.lang.AssertionError;
import java.lang.Character;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.Thread;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Hero} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class HeroAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle INITIAL_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "initial", char.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Character> INITIAL = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Hero", Thread.class,
            new String[] {"initial"},
            INITIAL);

    /**
     * There are no instances.
     */
    private HeroAccessors() {
    }

    /**
     * Returns {@link Hero#initial} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static char getInitial(Thread host) {
        return (char) INITIAL_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Hero#initial} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setInitial(Thread host, char value) {
        INITIAL_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Hero#initial} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Character> initial() {
        return INITIAL;
    }

    /**
     * Returns what {@link Hero} attaches as a whole.
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
        char initial;

        /**
         * Makes the shared defaults.
         *
         */
        private Entry() {
            super(null);
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Entry defaults) {
            super(host);
            this.initial = defaults.initial;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (char) INITIAL_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> INITIAL_HANDLE.compareAndSet(this, (char) Objects.requireNonNull(expected), (char) Objects.requireNonNull(value));
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
        public HeroAccessors.Entry create(Thread host) {
            return new HeroAccessors.Entry(host, defaults());
        }

        @Override
        public HeroAccessors.Entry createDefaults() {
            return new HeroAccessors.Entry();
        }
    }
}
