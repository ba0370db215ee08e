package com.acme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.generated.Defaults;
import org.weakattached.runtime.generated.FieldKind;
import org.weakattached.runtime.generated.Fields;
import org.weakattached.runtime.generated.Held;
import org.weakattached.runtime.generated.StoredTable;
import org.weakattached.runtime.stores.JComponentStore;

/**
 * Accessors of the fields that {@link Check} attaches to objects of type {@link JComponent}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive. Hosts keep it themselves,
 * by {@link JComponentStore}, and cannot be listed.
 * All methods may be called from any thread, unless the store says otherwise.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class CheckAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle SHOWN_ON_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "shownOn", JComponent.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle MISTAKES_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "mistakes", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle LABEL_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "label", WeakReference.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<JComponent, JComponent> SHOWN_ON = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<JComponent, Integer> MISTAKES = WeakKeyDictionary.of(TABLE, 1, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<JComponent, List<String>> MESSAGES = WeakKeyDictionary.of(TABLE, 2, FieldKind.FINAL);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<JComponent, JLabel> LABEL = WeakKeyDictionary.of(TABLE, 3, FieldKind.REFERENCE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<JComponent> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Check", JComponent.class,
            new String[] {"shownOn", "mistakes", "messages", "label"},
            SHOWN_ON, MISTAKES, MESSAGES, LABEL);

    /**
     * There are no instances.
     */
    private CheckAccessors() {
    }

    /**
     * Returns {@link Check#shownOn} of the host, by default what the field starts with.
     *
     * <p>Where the message is shown, which may be the component itself.
     *
     * @param host the host
     * @return the value
     */
    static JComponent getShownOn(JComponent host) {
        return (JComponent) SHOWN_ON_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Check#shownOn} of the host.
     *
     * <p>Where the message is shown, which may be the component itself.
     *
     * @param host the host
     * @param value the new value
     */
    static void setShownOn(JComponent host, JComponent value) {
        SHOWN_ON_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Check#shownOn} as a live map from host to value.
     *
     * <p>Where the message is shown, which may be the component itself.
     *
     * @return the map
     */
    static WeakKeyDictionary<JComponent, JComponent> shownOn() {
        return SHOWN_ON;
    }

    /**
     * Returns {@link Check#mistakes} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     */
    static int getMistakes(JComponent host) {
        return (int) MISTAKES_HANDLE.getVolatile(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Check#mistakes} of the host.
     *
     * @param host the host
     * @param value the new value
     */
    static void setMistakes(JComponent host, int value) {
        MISTAKES_HANDLE.setVolatile(TABLE.attach(host, 1), value);
    }

    /**
     * Adds to {@link Check#mistakes} of the host, atomically, and returns what it was before.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    static int getAndAddMistakes(JComponent host, int delta) {
        return (int) MISTAKES_HANDLE.getAndAdd(TABLE.attach(host, 1), delta);
    }

    /**
     * Returns {@link Check#mistakes} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<JComponent, Integer> mistakes() {
        return MISTAKES;
    }

    /**
     * Returns {@link Check#messages} of the host, computed when something is first attached to the host, which this does.
     *
     * @param host the host
     * @return the value
     */
    static List<String> getMessages(JComponent host) {
        return TABLE.attach(host).messages;
    }

    /**
     * Returns {@link Check#messages} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<JComponent, List<String>> messages() {
        return MESSAGES;
    }

    /**
     * Returns {@link Check#label} of the host, by default what the field starts with.
     * The value is held weakly: once it is collected, this is null.
     *
     * @param host the host
     * @return the value
     */
    static @Nullable JLabel getLabel(JComponent host) {
        return (JLabel) Held.value((WeakReference<?>) LABEL_HANDLE.getAcquire(TABLE.findOrDefaults(host)));
    }

    /**
     * Sets {@link Check#label} of the host.
     * The value is held weakly.
     *
     * @param host the host
     * @param value the new value
     */
    static void setLabel(JComponent host, JLabel value) {
        WeakReference<JLabel> held = Held.weakly(value);
        LABEL_HANDLE.setRelease(TABLE.attach(host, 3), held);
    }

    /**
     * Returns {@link Check#label} as a live map from host to value.
     *
     * @return the map
     */
    static WeakKeyDictionary<JComponent, JLabel> label() {
        return LABEL;
    }

    /**
     * Returns what {@link Check} attaches as a whole.
     *
     * @return the extension as a whole
     */
    static Attachments<JComponent> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends StoredTable.Entry {
        /**
         * A field of the host.
         */
        JComponent shownOn;

        /**
         * A field of the host.
         */
        int mistakes;

        /**
         * A field of the host.
         */
        final List<String> messages;

        /**
         * A field of the host.
         */
        @Nullable WeakReference<JLabel> label;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Check initial) {
            this.shownOn = initial.shownOn;
            this.mistakes = initial.mistakes;
            this.messages = initial.messages;
            this.label = Held.weakly(initial.label);
        }

        /**
         * Makes the data of a host.
         *
         * @param initial a new object of the extension
         * @param defaults the shared defaults
         */
        private Entry(Check initial, Entry defaults) {
            this.shownOn = defaults.shownOn;
            this.mistakes = defaults.mistakes;
            this.messages = initial.messages;
            this.label = defaults.label;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (JComponent) SHOWN_ON_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (int) MISTAKES_HANDLE.getVolatile(this);
                }
                case 2 -> {
                    return this.messages;
                }
                case 3 -> {
                    return Held.value((WeakReference<?>) LABEL_HANDLE.getAcquire(this));
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> SHOWN_ON_HANDLE.compareAndSet(this, (JComponent) expected, (JComponent) value);
                case 1 -> MISTAKES_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 3 -> {
                    WeakReference<?> held = (WeakReference<?>) LABEL_HANDLE.getAcquire(this);
                    yield Held.holds(held, expected)
                            && LABEL_HANDLE.compareAndSet(this, held, Held.weakly((JLabel) value));
                }
                default -> throw new AssertionError(field);
            };
        }
    }

    /**
     * Finds the data of each host.
     */
    private static final class Table extends StoredTable<JComponent, Entry> {
        /**
         * Keeps the data in the hosts.
         */
        private static final JComponentStore STORE = new JComponentStore();

        /**
         * Makes a table that keeps nothing itself.
         */
        private Table() {
            super("com.acme.Check", JComponent.class);
        }

        @Override
        public CheckAccessors.Entry create(JComponent host) {
            return new CheckAccessors.Entry(new Check(), defaults());
        }

        @Override
        public CheckAccessors.Entry createDefaults() {
            Check initial = new Check();
            Defaults.shareable(initial.shownOn, "com.acme.Check", "shownOn");
            Defaults.shareable(initial.label, "com.acme.Check", "label");
            return new CheckAccessors.Entry(initial);
        }

        @Override
        protected @Nullable Object load(JComponent host) {
            return STORE.load(host, CheckAccessors.Entry.class);
        }

        @Override
        protected Object storeIfAbsent(JComponent host, CheckAccessors.Entry entry) {
            return STORE.storeIfAbsent(host, CheckAccessors.Entry.class, entry);
        }

        @Override
        protected boolean remove(JComponent host) {
            return STORE.remove(host, CheckAccessors.Entry.class);
        }
    }
}
