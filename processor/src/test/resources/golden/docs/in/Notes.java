package com.acme;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
/** Notes. */
@AttachedTo(Thread.class)
public class Notes {
    /** Nested. */
    public static class Nested {
        /** Makes. */
        public Nested() {}
    }

    /** Makes. */
    public Notes() {}

    /** A path C:\u005cusers\u005c\u005cuser and \u005cd+ {@code C:\u005cusers} end. */
    @WeakAttached
    public String a;

    /** See {@link List}, {@link ConcurrentMap#putIfAbsent(Object, Object) put}, {@link Nested}, {@link #a}, {@link Notes#b the b}, {@linkplain List lists}, {@link java.util.Map.Entry}, {@value #X}. */
    @WeakAttached
    public String b;

    /** {@value}. */
    public static final int X = 1;

    /**
     * <ul>
     * <li>one
     * <li>two {@code x<y}
     * </ul>
     * After &amp; before.
     * @see List
     * @see #a
     * @see java.util.Map
     * @see "A book"
     * @see <a href="https://example.org">x</a>
     * @serial x
     * @since 1.0
     */
    @WeakAttached
    public String c;

    /**
     * <p>Para one.
     * <p>Para two with <b>bold</b> and <code>code</code>.
     * <pre>
     * some @Code here
     * {@code @Override}
     * </pre>
     * {@code
     *   @Override
     *   void x() {}
     * }
     */
    @WeakAttached
    public String d;

    /** @deprecated no */
    @Deprecated
    @WeakAttached
    public String e;

    /** Ends with a star slash {@literal *&#47;} and *&#47; too, {braces}. */
    @WeakAttached
    public int f;

    /** {@index foo bar} {@systemProperty x.y} text. */
    @WeakAttached
    public int g;

    /** $L $T $W $$ $[ $] a_b. */
    @WeakAttached
    public int i;
}
