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
 * Accessors of the fields that {@link OnPoint} attaches to objects of type {@link Point}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class OnPointAccessors {
    private static final VarHandle USES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "uses", int.class);

    private static final Table TABLE = new Table();

    private static final WeakKeyDictionary<Point, Integer> USES = WeakKeyDictionary.of(TABLE, 0, FieldKind.PRIMITIVE);

    private static final Attachments<Point> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.OnPoint", Point.class,
            new String[] {"uses"},
            USES);

    private OnPointAccessors() {
    }

    /**
     * Returns {@link OnPoint#uses} of the host, by default what the field starts with.
     */
    static int getUses(Point host) {
        return (int) USES_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link OnPoint#uses} of the host.
     */
    static void setUses(Point host, int value) {
        USES_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Adds to {@link OnPoint#uses} of the host, atomically, and returns what it was before.
     */
    static int getAndAddUses(Point host, int delta) {
        return (int) USES_HANDLE.getAndAdd(TABLE.attach(host, 0), delta);
    }

    /**
     * Returns {@link OnPoint#uses} as a live map from host to value.
     */
    static WeakKeyDictionary<Point, Integer> uses() {
        return USES;
    }

    /**
     * Returns what {@link OnPoint} attaches as a whole.
     */
    static Attachments<Point> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Point> {
        int uses;

        private Entry() {
            super(null);
        }

        private Entry(Point host, Entry defaults) {
            super(host);
            this.uses = defaults.uses;
        }

        @Override
        public @Nullable Object read(int field) {
            return switch (field) {
                case 0 -> (int) USES_HANDLE.getAcquire(this);
                default -> throw new AssertionError(field);
            };
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
    private static final class Table extends WeakKeyTable<Point, Entry> {
        @Override
        public OnPointAccessors.Entry create(Point host) {
            return new OnPointAccessors.Entry(host, defaults());
        }

        @Override
        public OnPointAccessors.Entry createDefaults() {
            return new OnPointAccessors.Entry();
        }
    }
}
