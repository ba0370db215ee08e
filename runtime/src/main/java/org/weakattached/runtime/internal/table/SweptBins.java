package org.weakattached.runtime.internal.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.Handles;
import org.weakattached.runtime.internal.jvm.StackRoom;
import org.weakattached.runtime.internal.reclaim.Announced;
import org.weakattached.runtime.internal.reclaim.Reclaimer;

/**
 * Looks after the bins of a table, under a lock and in small steps: unlinks the nodes of dead hosts, after a collection or when
 * the table is crowded, and lets the bins grow ({@link Growth}) where that does not help. Why searches need not care stands in
 * {@link IdentityBins}.
 *
 * <p>After a young collection only the bins of the last links are looked at ({@link RecentLinks}), since it can have cleared only
 * nodes that are young themselves; after others, all of them.
 *
 * @param <K> the host type
 */
public abstract class SweptBins<K> extends IdentityBins<K> {
    private static final int MOST_LENGTH = 1 << 30;

    /** From how many bins on the last links are remembered: a pass over fewer takes a few microseconds (row idle). */
    private static final int REMEMBERING_LENGTH = 1024;

    /** How many bins there are for each link that is remembered: a quarter of a byte a bin. */
    private static final int BINS_A_REMEMBERED_LINK = 16;

    /** How many bins a thread looks after when it links a node to a table that needs it. */
    private static final int HELP = 32;

    /** After how many links a thread looks for a collection itself: the one that does so may get no time. */
    private static final int LINKS_A_LOOK = 64;

    /** How many nodes may announce themselves: as many as a table links before it can grow. */
    private static final int SMALL = (int) room(FIRST_LENGTH);

    private static final VarHandle LINKED = Handles.find(MethodHandles.lookup(), SweptBins.class, "linked", long.class);
    private static final VarHandle UPKEEP =
            Handles.find(MethodHandles.lookup(), SweptBins.class, "upkeep", Upkeep.class);

    /** How many nodes were linked. */
    private volatile long linked;

    private volatile @Nullable RecentLinks recent;
    private volatile @Nullable Upkeep<K> upkeep;

    /** Makes a table; {@code inline} says that operations that link sweep it, instead of the reclaiming thread. */
    protected SweptBins(boolean inline) {
        super(inline);
    }

    @Override
    final void linked(Node<K> node, int hash) {
        long link = (long) LINKED.getAndAdd(this, 1L);
        note(link, hash);
        long now = link + 1 - gone();
        try {
            if (now > room(bins.length) || isBehind(link, now)) {
                relieve();
            }
            if (link < SMALL && node instanceof Announced) {
                attachedAnnounced();
                if (size() == 0) {
                    idleNow(); // it was detached before it was counted
                }
            } else {
                attachedNow();
            }
        } catch (StackOverflowError | OutOfMemoryError e) {
            // The node is linked, so the caller must not take it for lost. The next one to be linked makes up
            // for this.
        }
    }

    /** Remembers a link. Where what remembers is replaced meanwhile, both do, or a pass might miss it. */
    private void note(long link, int hash) {
        RecentLinks noted = null;
        for (RecentLinks links = recent; links != noted; links = recent) {
            Objects.requireNonNull(links).note(link, hash);
            noted = links;
        }
    }

    /**
     * Returns whether a collection is still to be answered, and so much was attached since the last pass that the heap may be
     * full before the thread gets round to it.
     */
    private boolean isBehind(long link, long now) {
        Upkeep<K> state = upkeep;
        if (state == null || now - state.sizeAfterPass < bins.length / 8) {
            return false;
        }
        if (link % LINKS_A_LOOK == 0) {
            Reclaimer.look();
        }
        return state.answered != Reclaimer.collections();
    }

    /** Unlinks the node of a host, and returns whether it had one. */
    protected final boolean detachNode(K host) {
        if (findNode(host) == null) {
            return false;
        }
        Upkeep<K> state = lock();
        try {
            return sweepBinOf(state, host, host);
        } finally {
            unlock(state);
        }
    }

    /** Unlinks a node without content, whose host lives, without waiting: if the lock is taken, a later pass does. */
    protected final void unlinkEmptied(Node<K> node, K host) {
        node.clear();
        Upkeep<K> state = tryLock();
        if (state == null) {
            node.enqueue(); // if it is announced, it says so itself
            return;
        }
        try {
            sweepBinOf(state, host, null);
        } finally {
            unlock(state);
        }
    }

    /**
     * Reclaims all nodes as if their hosts had died. What is linked from then on is refused: whoever does it has to {@linkplain
     * #takeBack take it back}.
     */
    protected final void closeBins() {
        Upkeep<K> state = upkeep();
        state.closed = true;
        lock();
        try {
            finish(state);
            for (int bin = 0; bin < bins.length; bin++) {
                state.unlinker.empty(bins, bin);
            }
            settle(state);
        } finally {
            unlock(state);
        }
    }

    /** Returns whether the bins were closed, or are about to be emptied for that. */
    public final boolean isClosed() {
        Upkeep<K> state = upkeep;
        return state != null && state.closed;
    }

    /** Unlinks a node that was linked after the bins were closed, unless it was reclaimed with the rest; returns whether it did. */
    protected final boolean takeBack(Node<K> node, K host) {
        Upkeep<K> state = lock();
        try {
            int hash = System.identityHashCode(host);
            @Nullable Node<K>[] table = current(bins, hash);
            boolean taken = state.unlinker.takeBack(table, hash & (table.length - 1), node);
            settle(state);
            return taken;
        } finally {
            unlock(state);
        }
    }

    private void finish(Upkeep<K> state) {
        while (state.pass != null) {
            step(state, true, Integer.MAX_VALUE);
        }
    }

    private Upkeep<K> upkeep() {
        Upkeep<K> known = upkeep;
        if (known != null) {
            return known;
        }
        Upkeep<K> made = new Upkeep<>();
        return UPKEEP.compareAndSet(this, null, made) ? made : Objects.requireNonNull(upkeep);
    }

    private Upkeep<K> lock() {
        StackRoom.require();
        Upkeep<K> state = upkeep();
        state.lock.lock();
        return state;
    }

    /** Returns null where the lock is taken; never locks twice in one thread, as where something that is logged under it attaches. */
    private @Nullable Upkeep<K> tryLock() {
        StackRoom.require();
        Upkeep<K> state = upkeep();
        return !state.lock.isHeldByCurrentThread() && state.lock.tryLock() ? state : null;
    }

    private void unlock(Upkeep<K> state) {
        state.lock.unlock();
        callbacks().ensureRunning();
    }

    private boolean sweepBinOf(Upkeep<K> state, K host, @Nullable K detached) {
        int hash = System.identityHashCode(host);
        @Nullable Node<K>[] table = current(bins, hash);
        boolean found = state.unlinker.sweep(table, hash & (table.length - 1), detached);
        settle(state);
        return found;
    }

    /** Counts what was unlinked, all at once, and hands over what is to be closed. */
    private void settle(Upkeep<K> state) {
        Unlinker<K> unlinker = state.unlinker;
        if (unlinker.hasToClose()) {
            state.unsettled = true;
        }
        state.detached = state.detached() + unlinker.detached;
        unlinker.detached = 0;
        state.reclaimed = state.reclaimed() + unlinker.died;
        unlinker.died = 0;
        unlinker.handOver(callbacks());
        state.unsettled = false;
        if (size() == 0) {
            idleNow();
        }
    }

    /** Returns the number of linked nodes, those of dead hosts included. */
    protected final long linkedNodes() {
        return Math.max(0, size());
    }

    /** For a moment negative, where a node is unlinked before it is counted. */
    private long size() {
        long before = gone();
        return linked - before;
    }

    /** Returns how many nodes were unlinked. */
    private long gone() {
        Upkeep<K> state = upkeep;
        return state == null ? 0 : state.detached + state.reclaimed;
    }

    /** Returns how many nodes were linked so far. */
    protected final long linkedSoFar() {
        return linked;
    }

    @Override
    public final long reclaimed() {
        Upkeep<K> state = upkeep;
        return state == null ? 0 : state.reclaimed;
    }

    @Override
    public final boolean isIdle() {
        Upkeep<K> state = upkeep;
        return size() == 0 && (state == null || !state.unsettled);
    }

    /** Helps a table to reclaim its dead, and if it stays crowded, to grow. */
    private void relieve() {
        Upkeep<K> state = tryLock();
        if (state == null) {
            return;
        }
        try {
            state.crowded = size() > room(bins.length);
            if (state.pass != null || state.crowded || state.answered != Reclaimer.collections()) {
                step(state, true, HELP);
            }
        } finally {
            unlock(state);
        }
    }

    @Override
    public final boolean sweep(boolean all, int collections, int budget) {
        if (upkeep == null && !hasDead()) {
            return true;
        }
        Upkeep<K> state = lock();
        try {
            if (isIdle() && state.pass == null) {
                state.answered = collections;
                state.sweptUntil = collections;
            }
            if (!isInOrder(state, all, collections)) {
                step(state, all, budget);
            }
            return isInOrder(state, all, collections);
        } finally {
            state.lock.unlock(); // the reclaimer sees to the callbacks, once for all tables
        }
    }

    @Override
    public final void sweepAnnounced() {
        // A table that grows or has grown is registered, and was swept for that.
        if (bins.length > FIRST_LENGTH || !hasDead()) {
            return;
        }
        Upkeep<K> state = lock();
        try {
            finish(state);
            step(state, true, Integer.MAX_VALUE);
            finish(state);
        } finally {
            state.lock.unlock(); // as in sweep
        }
    }

    /** Returns whether the nodes that are linked next should be {@link Announced}, so that the table need not be registered. */
    protected final boolean isSmall() {
        return linked < SMALL && !isInline();
    }

    /** Looks at a table that never grew. */
    private boolean hasDead() {
        @Nullable Node<K>[] table = bins;
        for (int bin = 0; bin < table.length; bin++) {
            if (hasDead(table, bin)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether what died until then is unlinked, and no growth is half done, which misses would pay for. */
    private boolean isInOrder(Upkeep<K> state, boolean all, int collections) {
        return (all ? state.sweptUntil : state.answered) - collections >= 0 && !isGrowing();
    }

    /**
     * Goes on with the pass that is under way, or begins one. Where the memory does not suffice, this fails before it writes
     * anything; that the stack does was made sure of before the lock was taken.
     */
    private void step(Upkeep<K> state, boolean all, int budget) {
        settle(state);
        Pass<K> pass = state.pass;
        if (pass == null) {
            pass = begin(state, all);
            state.pass = pass;
        }
        boolean done = pass.step(budget);
        settle(state);
        if (done) {
            end(state, pass);
        }
    }

    private Pass<K> begin(Upkeep<K> state, boolean all) {
        Pass<K> growth = state.crowded && state.answered == Reclaimer.look() ? grow(state) : null;
        return growth != null ? growth : beginSweep(state, all);
    }

    private Pass<K> beginSweep(Upkeep<K> state, boolean all) {
        int since = Reclaimer.collections();
        @Nullable Node<K>[] table = bins;
        RecentLinks links = recent;
        if (links != null) {
            long end = linked;
            long begin = links.begin(end, since);
            if (!all && links.cover(begin, end)) {
                return new Pass.Recent<>(since, begin, end, links, table, state.unlinker);
            }
        }
        return new Pass.Full<>(since, table, state.unlinker);
    }

    private void end(Upkeep<K> state, Pass<K> pass) {
        state.pass = null;
        pass.end();
        state.answered = pass.since;
        if (pass.isFull()) {
            state.sweptUntil = pass.since;
        }
        state.sizeAfterPass = size();
        if (pass instanceof Growth) {
            remember();
        } else if (state.crowded && size() > room(bins.length) / 4 * 3) {
            state.pass = grow(state);
        }
        state.crowded = false;
    }

    /** Begins to grow. A table that has no memory to grow in goes on as it is, only slower. */
    private @Nullable Pass<K> grow(Upkeep<K> state) {
        if (bins.length < MOST_LENGTH) {
            try {
                Pass<K> growth = new Growth<>(Reclaimer.collections(), this, state.unlinker);
                Reclaimer.finishSoon();
                return growth;
            } catch (OutOfMemoryError e) {
                return null;
            }
        }
        return null;
    }

    /** Remembers as many links as befits the size. Until what was linked before is not young any more, passes go over all bins. */
    private void remember() {
        if (bins.length >= REMEMBERING_LENGTH) {
            try {
                recent = new RecentLinks(bins.length / BINS_A_REMEMBERED_LINK, linked);
            } catch (OutOfMemoryError e) {
                // As many as before, then.
            }
        }
    }

    private static long room(int length) {
        return length / 4 * 3L;
    }
}
