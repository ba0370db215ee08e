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
 * Accessors of the fields that {@link Notes} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
@SuppressWarnings("deprecation")
public final class NotesAccessors {
    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle A_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "a", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle B_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "b", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle C_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "c", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle D_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "d", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle E_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "e", String.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle F_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "f", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle G_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "g", int.class);

    /**
     * Reads and writes the field of an entry.
     */
    private static final VarHandle I_HANDLE = Fields.handle(
            MethodHandles.lookup(), Entry.class, "i", int.class);

    /**
     * The data of all hosts.
     */
    private static final Table TABLE = new Table();

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> A = WeakKeyDictionary.of(TABLE, 0, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> B = WeakKeyDictionary.of(TABLE, 1, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> C = WeakKeyDictionary.of(TABLE, 2, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> D = WeakKeyDictionary.of(TABLE, 3, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, String> E = WeakKeyDictionary.of(TABLE, 4, FieldKind.REFERENCE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> F = WeakKeyDictionary.of(TABLE, 5, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> G = WeakKeyDictionary.of(TABLE, 6, FieldKind.PRIMITIVE);

    /**
     * The values of all hosts.
     */
    private static final WeakKeyDictionary<Thread, Integer> I = WeakKeyDictionary.of(TABLE, 7, FieldKind.PRIMITIVE);

    /**
     * The extension as a whole.
     */
    private static final Attachments<Thread> ATTACHMENTS = Attachments.of(
            TABLE, "com.acme.Notes", Thread.class,
            new String[] {"a", "b", "c", "d", "e", "f", "g", "i"},
            A, B, C, D, E, F, G, I);

    /**
     * There are no instances.
     */
    private NotesAccessors() {
    }

    /**
     * Returns {@link Notes#a} of the host, by default what the field starts with.
     *
     * <p>A path C:\u005cusers\u005c\u005cuser and \d+ {@code C:\u005cusers} end.
     *
     * @param host the host
     * @return the value
     */
    public static String getA(Thread host) {
        return (String) A_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#a} of the host.
     *
     * <p>A path C:\u005cusers\u005c\u005cuser and \d+ {@code C:\u005cusers} end.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setA(Thread host, String value) {
        A_HANDLE.setRelease(TABLE.attach(host, 0), value);
    }

    /**
     * Returns {@link Notes#a} as a live map from host to value.
     *
     * <p>A path C:\u005cusers\u005c\u005cuser and \d+ {@code C:\u005cusers} end.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, String> a() {
        return A;
    }

    /**
     * Returns {@link Notes#b} of the host, by default what the field starts with.
     *
     * <p>See {@code List}, put, {@link com.acme.Notes.Nested}, {@link com.acme.Notes#a}, {@link com.acme.Notes#b the b}, lists, {@link java.util.Map.Entry}, {@code X}.
     *
     * @param host the host
     * @return the value
     */
    public static String getB(Thread host) {
        return (String) B_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#b} of the host.
     *
     * <p>See {@code List}, put, {@link com.acme.Notes.Nested}, {@link com.acme.Notes#a}, {@link com.acme.Notes#b the b}, lists, {@link java.util.Map.Entry}, {@code X}.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setB(Thread host, String value) {
        B_HANDLE.setRelease(TABLE.attach(host, 1), value);
    }

    /**
     * Returns {@link Notes#b} as a live map from host to value.
     *
     * <p>See {@code List}, put, {@link com.acme.Notes.Nested}, {@link com.acme.Notes#a}, {@link com.acme.Notes#b the b}, lists, {@link java.util.Map.Entry}, {@code X}.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, String> b() {
        return B;
    }

    /**
     * Returns {@link Notes#c} of the host, by default what the field starts with.
     *
     * <ul>
     * <li>one
     * <li>two {@code x<y}
     * </ul>
     * After &amp; before.
     *
     * @param host the host
     * @return the value
     * @see com.acme.Notes#a
     * @see java.util.Map
     * @since 1.0
     */
    public static String getC(Thread host) {
        return (String) C_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#c} of the host.
     *
     * <ul>
     * <li>one
     * <li>two {@code x<y}
     * </ul>
     * After &amp; before.
     *
     * @param host the host
     * @param value the new value
     * @see com.acme.Notes#a
     * @see java.util.Map
     * @since 1.0
     */
    public static void setC(Thread host, String value) {
        C_HANDLE.setRelease(TABLE.attach(host, 2), value);
    }

    /**
     * Returns {@link Notes#c} as a live map from host to value.
     *
     * <ul>
     * <li>one
     * <li>two {@code x<y}
     * </ul>
     * After &amp; before.
     *
     * @return the map
     * @see com.acme.Notes#a
     * @see java.util.Map
     * @since 1.0
     */
    public static WeakKeyDictionary<Thread, String> c() {
        return C;
    }

    /**
     * Returns {@link Notes#d} of the host, by default what the field starts with.
     *
     * <p>Para one.
     * <p>Para two with <b>bold</b> and <code>code</code>.
     * <pre>
     * some &#64;Code here
     * {@code @Override}
     * </pre>
     * {@code
     *   @Override
     *   void x() {}
     * }
     *
     * @param host the host
     * @return the value
     */
    public static String getD(Thread host) {
        return (String) D_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#d} of the host.
     *
     * <p>Para one.
     * <p>Para two with <b>bold</b> and <code>code</code>.
     * <pre>
     * some &#64;Code here
     * {@code @Override}
     * </pre>
     * {@code
     *   @Override
     *   void x() {}
     * }
     *
     * @param host the host
     * @param value the new value
     */
    public static void setD(Thread host, String value) {
        D_HANDLE.setRelease(TABLE.attach(host, 3), value);
    }

    /**
     * Returns {@link Notes#d} as a live map from host to value.
     *
     * <p>Para one.
     * <p>Para two with <b>bold</b> and <code>code</code>.
     * <pre>
     * some &#64;Code here
     * {@code @Override}
     * </pre>
     * {@code
     *   @Override
     *   void x() {}
     * }
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, String> d() {
        return D;
    }

    /**
     * Returns {@link Notes#e} of the host, by default what the field starts with.
     *
     * @param host the host
     * @return the value
     * @deprecated no
     */
    @Deprecated
    public static String getE(Thread host) {
        return (String) E_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#e} of the host.
     *
     * @param host the host
     * @param value the new value
     * @deprecated no
     */
    @Deprecated
    public static void setE(Thread host, String value) {
        E_HANDLE.setRelease(TABLE.attach(host, 4), value);
    }

    /**
     * Returns {@link Notes#e} as a live map from host to value.
     *
     * @return the map
     * @deprecated no
     */
    @Deprecated
    public static WeakKeyDictionary<Thread, String> e() {
        return E;
    }

    /**
     * Returns {@link Notes#f} of the host, by default what the field starts with.
     *
     * <p>Ends with a star slash {@literal *&#47;} and *&#47; too, {braces}.
     *
     * @param host the host
     * @return the value
     */
    public static int getF(Thread host) {
        return (int) F_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#f} of the host.
     *
     * <p>Ends with a star slash {@literal *&#47;} and *&#47; too, {braces}.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setF(Thread host, int value) {
        F_HANDLE.setRelease(TABLE.attach(host, 5), value);
    }

    /**
     * Adds to {@link Notes#f} of the host, atomically, and returns what it was before.
     *
     * <p>Ends with a star slash {@literal *&#47;} and *&#47; too, {braces}.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    public static int getAndAddF(Thread host, int delta) {
        return (int) F_HANDLE.getAndAdd(TABLE.attach(host, 5), delta);
    }

    /**
     * Returns {@link Notes#f} as a live map from host to value.
     *
     * <p>Ends with a star slash {@literal *&#47;} and *&#47; too, {braces}.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, Integer> f() {
        return F;
    }

    /**
     * Returns {@link Notes#g} of the host, by default what the field starts with.
     *
     * <p>foo bar x.y text.
     *
     * @param host the host
     * @return the value
     */
    public static int getG(Thread host) {
        return (int) G_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#g} of the host.
     *
     * <p>foo bar x.y text.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setG(Thread host, int value) {
        G_HANDLE.setRelease(TABLE.attach(host, 6), value);
    }

    /**
     * Adds to {@link Notes#g} of the host, atomically, and returns what it was before.
     *
     * <p>foo bar x.y text.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    public static int getAndAddG(Thread host, int delta) {
        return (int) G_HANDLE.getAndAdd(TABLE.attach(host, 6), delta);
    }

    /**
     * Returns {@link Notes#g} as a live map from host to value.
     *
     * <p>foo bar x.y text.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, Integer> g() {
        return G;
    }

    /**
     * Returns {@link Notes#i} of the host, by default what the field starts with.
     *
     * <p>$L $T $W $$ $[ $] a_b.
     *
     * @param host the host
     * @return the value
     */
    public static int getI(Thread host) {
        return (int) I_HANDLE.getAcquire(TABLE.findOrDefaults(host));
    }

    /**
     * Sets {@link Notes#i} of the host.
     *
     * <p>$L $T $W $$ $[ $] a_b.
     *
     * @param host the host
     * @param value the new value
     */
    public static void setI(Thread host, int value) {
        I_HANDLE.setRelease(TABLE.attach(host, 7), value);
    }

    /**
     * Adds to {@link Notes#i} of the host, atomically, and returns what it was before.
     *
     * <p>$L $T $W $$ $[ $] a_b.
     *
     * @param host the host
     * @param delta what is added
     * @return the value before
     */
    public static int getAndAddI(Thread host, int delta) {
        return (int) I_HANDLE.getAndAdd(TABLE.attach(host, 7), delta);
    }

    /**
     * Returns {@link Notes#i} as a live map from host to value.
     *
     * <p>$L $T $W $$ $[ $] a_b.
     *
     * @return the map
     */
    public static WeakKeyDictionary<Thread, Integer> i() {
        return I;
    }

    /**
     * Returns what {@link Notes} attaches as a whole.
     *
     * @return the extension as a whole
     */
    public static Attachments<Thread> attachments() {
        return ATTACHMENTS;
    }

    /**
     * The data of one host.
     */
    private static final class Entry extends WeakKeyTable.Entry<Thread> {
        /**
         * A field of the host.
         */
        String a;

        /**
         * A field of the host.
         */
        String b;

        /**
         * A field of the host.
         */
        String c;

        /**
         * A field of the host.
         */
        String d;

        /**
         * A field of the host.
         */
        String e;

        /**
         * A field of the host.
         */
        int f;

        /**
         * A field of the host.
         */
        int g;

        /**
         * A field of the host.
         */
        int i;

        /**
         * Makes the shared defaults.
         *
         * @param initial a new object of the extension
         */
        private Entry(Notes initial) {
            super(null);
            this.a = initial.a;
            this.b = initial.b;
            this.c = initial.c;
            this.d = initial.d;
            this.e = initial.e;
            this.f = initial.f;
            this.g = initial.g;
            this.i = initial.i;
        }

        /**
         * Makes the data of a host.
         *
         * @param host the host
         * @param defaults the shared defaults
         */
        private Entry(Thread host, Entry defaults) {
            super(host);
            this.a = defaults.a;
            this.b = defaults.b;
            this.c = defaults.c;
            this.d = defaults.d;
            this.e = defaults.e;
            this.f = defaults.f;
            this.g = defaults.g;
            this.i = defaults.i;
        }

        @Override
        public @Nullable Object read(int field) {
            switch (field) {
                case 0 -> {
                    return (String) A_HANDLE.getAcquire(this);
                }
                case 1 -> {
                    return (String) B_HANDLE.getAcquire(this);
                }
                case 2 -> {
                    return (String) C_HANDLE.getAcquire(this);
                }
                case 3 -> {
                    return (String) D_HANDLE.getAcquire(this);
                }
                case 4 -> {
                    return (String) E_HANDLE.getAcquire(this);
                }
                case 5 -> {
                    return (int) F_HANDLE.getAcquire(this);
                }
                case 6 -> {
                    return (int) G_HANDLE.getAcquire(this);
                }
                case 7 -> {
                    return (int) I_HANDLE.getAcquire(this);
                }
                default -> throw new AssertionError(field);
            }
        }

        @Override
        public boolean compareAndSet(int field, @Nullable Object expected, @Nullable Object value) {
            return switch (field) {
                case 0 -> A_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 1 -> B_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 2 -> C_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 3 -> D_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 4 -> E_HANDLE.compareAndSet(this, (String) expected, (String) value);
                case 5 -> F_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 6 -> G_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
                case 7 -> I_HANDLE.compareAndSet(this, (int) Objects.requireNonNull(expected), (int) Objects.requireNonNull(value));
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
        public NotesAccessors.Entry create(Thread host) {
            return new NotesAccessors.Entry(host, defaults());
        }

        @Override
        public NotesAccessors.Entry createDefaults() {
            return new NotesAccessors.Entry(new Notes());
        }
    }
}
