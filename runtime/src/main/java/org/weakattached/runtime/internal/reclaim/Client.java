package org.weakattached.runtime.internal.reclaim;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.Handles;

/**
 * Something whose entries die with objects. The reclaimer does not keep it alive.
 *
 * <p>A client is young from each attachment on until it has outlived so many passes that a young collection cannot have cleared
 * any of its entries. Passes after young collections go over the young clients only, so that a million that are at rest cost
 * nothing.
 */
public abstract class Client {
    private static final byte AT_REST = 0;
    private static final byte FRESH = 1;

    /** As many passes as the bins of the last links are looked at. */
    private static final byte OLD = 18;

    private static final VarHandle AGE = Handles.find(MethodHandles.lookup(), Client.class, "age", byte.class);
    private static final VarHandle KNOWN = Handles.find(MethodHandles.lookup(), Client.class, "known", Object.class);

    private final boolean inline;

    /** How many passes there were since something was attached, counted from one; zero if so many that it is at rest. */
    private volatile byte age;

    /** How the reclaimer knows the client: by a {@link Registration}, or by the {@link Witness} that it holds, or not at all. */
    private volatile @Nullable Object known;

    /** Makes a client; {@code inline} says that operations that attach do the work, instead of the reclaiming thread. */
    protected Client(boolean inline) {
        this.inline = inline || Reclaimer.INLINE;
    }

    /** Returns whether there is nothing to reclaim, now or later. */
    public abstract boolean isIdle();

    /**
     * Goes on with the pass that is under way, or begins one, and looks at as many entries as the budget says: at all of them, or
     * at those that are young. Returns whether such a pass, which began when {@link Reclaimer#collections()} was the given number
     * or later, has ended.
     */
    public abstract boolean sweep(boolean all, int collections, int budget);

    /** Looks at all entries anew, since an {@link Announced} one is dead. A client without such has nothing to do. */
    public void sweepAnnounced() {}

    /** Returns how many entries were reclaimed so far. */
    public abstract long reclaimed();

    /** Must be called after each attachment of what is {@link Announced}: the client need not be registered for that. */
    protected final void attachedAnnounced() {
        if (known == null) {
            KNOWN.compareAndSet(this, null, Witness.get());
        }
        Reclaimer.ensureRunning();
    }

    /** Must be called when a client may have become idle, so that the thread can end. */
    protected final void idleNow() {
        if (known instanceof Witness witness && KNOWN.compareAndSet(this, witness, null) && !isIdle()) {
            attachedAnnounced();
        }
    }

    /** Must be called after each other attachment. */
    protected final void attachedNow() {
        if (inline) {
            Reclaimer.workInline(this);
            return;
        }
        if (age != FRESH) {
            freshen();
        }
        Reclaimer.ensureRunning();
    }

    private void freshen() {
        while (true) {
            byte before = age;
            Registration made = before == AT_REST ? new Registration(this) : null;
            if (before == FRESH) {
                return;
            }
            if (AGE.compareAndSet(this, before, FRESH)) {
                if (made != null) {
                    known = made;
                    Reclaimer.register(made);
                }
                return;
            }
        }
    }

    /** Returns where the code of others goes that is to run when something was reclaimed. */
    protected final Callbacks callbacks() {
        return inline ? Callbacks.INLINE : Callbacks.IN_THREAD;
    }

    /** Returns whether this is how the client is known now: at rest and young again, it is known anew. */
    final boolean isKnownAs(Registration registration) {
        return known == registration;
    }

    /** Returns whether operations that attach do the work. */
    protected final boolean isInline() {
        return inline;
    }

    /** Makes the client a pass older, and returns whether it is at rest now. */
    final boolean age() {
        byte before = age;
        if (before < OLD) {
            AGE.compareAndSet(this, before, (byte) (before + 1));
            return false;
        }
        return AGE.compareAndSet(this, before, AT_REST);
    }
}
