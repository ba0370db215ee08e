package com.acme;

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
 * Accessors of the fields that {@link OnShape} attaches to objects of type {@link Shape}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class OnShapeAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle USES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "uses", int.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Shape, Integer> USES = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Shape> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.OnShape", Shape.class,
            new String[] {"uses"},
            USES);

    /**
     * There are no instances.
     */
    private OnShapeAccessors() {
    }

    /**
     * Returns {@link OnShape#uses} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getUses(Shape host) {
        return (int) USES_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link OnShape#uses} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setUses(Shape host, int value) {
        USES_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link OnShape#uses} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddUses(Shape host, int delta) {
        return (int) USES_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link OnShape#uses} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Shape, Integer> uses() {
        return USES;
    }

    /**
     * Returns what {@link OnShape} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<Shape> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Shape> {
        /**
         * A field of the host.
         */
        int uses;

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
        private Entry(Shape host, Entry defaults) {
            super(host);
            this.uses = defaults.uses;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (int) USES_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> USES_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends WeakKeyTable<Shape, Entry> {
        /**
         * Makes an empty table.
         */
        private Table() {
        }

        @Override
        public OnShapeAccessors.Entry create(Shape host) {
            return new OnShapeAccessors.Entry(host, defaults());
        }

        @Override
        public OnShapeAccessors.Entry createDefaults() {
            return new OnShapeAccessors.Entry();
        }
    }
}
