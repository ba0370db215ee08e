package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.WeakKeyTable;

/**
 * Accessors of the fields that {@link Links} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class LinksAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle WEAK_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "weak", WeakReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SOFT_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "soft", SoftReference.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle STRONG_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "strong", Runnable.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, List<String>> WEAK = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Object> SOFT = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Runnable> STRONG = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Links", Thread.class,
            new String[] {"weak", "soft", "strong"},
            WEAK, SOFT, STRONG);

    /**
     * There are no instances.
     */
    private LinksAccessors() {
    }

    /**
     * Returns {@link Links#weak} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    @SuppressWarnings("unchecked")
    static @Nullable List<String> getWeak(Thread host) {
        return (List<String>) Held.value((WeakReference<?>) WEAK_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Links#weak} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setWeak(Thread host, List<String> value) {
        WeakReference<List<String>> held = Held.weakly(value);
        WEAK_HANDLE.setRelease(TABLE.attach(host, 0), held);
    }

    /**
     * Returns {@link Links#weak} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, List<String>> weak() {
        return WEAK;
    }

    /**
     * Returns {@link Links#soft} of the host, by default what the field starts with.
     * The value is held softly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable Object getSoft(Thread host) {
        return Held.value((SoftReference<?>) SOFT_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Links#soft} of the host.
     * The value is held softly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setSoft(Thread host, Object value) {
        SoftReference<Object> held = Held.softly(value);
        SOFT_HANDLE.setRelease(TABLE.attach(host, 1), held);
    }

    /**
     * Returns {@link Links#soft} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Object> soft() {
        return SOFT;
    }

    /**
     * Returns {@link Links#strong} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static Runnable getStrong(Thread host) {
        return (Runnable) STRONG_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Links#strong} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setStrong(Thread host, Runnable value) {
        STRONG_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Links#strong} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<Thread, Runnable> strong() {
        return STRONG;
    }

    /**
     * Returns what {@link Links} attaches as a whole.
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
        @Nullable WeakReference<List<?>> weak;

        /**
         * A field of the host.
         */
        @Nullable SoftReference<Object> soft;

        /**
         * A field of the host.
         */
        Runnable strong;

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
            this.weak = defaults.weak;
            this.soft = defaults.soft;
            this.strong = defaults.strong;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return Held.value((WeakReference<?>) WEAK_HANDLE.getAcquire(this));
                }
                case 1 -> {
                    return Held.value((SoftReference<?>) SOFT_HANDLE.getAcquire(this));
                }
                case 2 -> {
                    return (Runnable) STRONG_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> {
                    WeakReference<?> held = (WeakReference<?>) WEAK_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && WEAK_HANDLE.compareAndSet(this, held, Held.weakly((List<?>) value));
                }
                case 1 -> {
                    SoftReference<?> held = (SoftReference<?>) SOFT_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && SOFT_HANDLE.compareAndSet(this, held, Held.softly(value));
                }
                case 2 -> STRONG_HANDLE.compareAndSet(this, (Runnable) expected, (Runnable) value);
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
        public LinksAccessors.Entry create(Thread host) {
            return new LinksAccessors.Entry(host, defaults());
        }

        @Override
        public LinksAccessors.Entry createDefaults() {
            return new LinksAccessors.Entry();
        }
    }
}
