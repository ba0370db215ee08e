package org.weakattached.runtime.internal.reclaim;

import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.internal.jvm.Log;
import org.weakattached.runtime.internal.jvm.StackRoom;
import org.weakattached.runtime.internal.recording.FlightRecording;

/**
 * Reclaims what belonged to collected objects, in every table, dictionary and set.
 *
 * <p>After a collection, which {@link Canaries} notice, each client sweeps out its dead entries: the young clients theirs that are
 * young, or if more than the young generation was collected, all clients all of theirs. A daemon thread does so, which starts
 * with the first entry and ends when every reachable client is idle and nothing waits. What is code of others is run by {@link
 * Callbacks}, never here.
 *
 * <p>With the system property {@code org.weakattached.reclaimer} set to {@code inline}, or where a client asks for it, there is no
 * thread, and operations that attach do the work, a little each.
 */
public final class Reclaimer {
    private static final String PROPERTY = "org.weakattached.reclaimer";

    static final boolean INLINE = isInline(System.getProperty(PROPERTY));

    /** How many entries an operation that attaches looks at where there is no thread. */
    private static final int INLINE_BUDGET = 32;

    /** How many entries the thread looks at before it lets others have the client's lock. */
    private static final int BUDGET = 1024;

    /** Passes that take longer than this for each entry that they reclaim are followed by a rest. */
    private static final long NANOS_AN_ENTRY = 1000;

    /** The rest is so many times as long as the passes took, but may be taken in advance: passes that find little take 1 % of a core. */
    private static final int REST = 99;

    /** The longest rest, after passes or in advance. A pass of more than 10 ms thus takes more than 1 % where there are that many. */
    private static final long LONGEST_REST_NANOS = 1_000_000_000;

    /** How long no pass over everything may be missing, whatever the canaries tell. */
    private static final long FULL_PASS_NANOS = 60_000_000_000L;

    private static final WatchedQueue QUEUE = new WatchedQueue(Callbacks.IN_THREAD);
    private static final WatchedQueue INLINE_QUEUE = new WatchedQueue(Callbacks.INLINE);
    private static final ReclaimingThread THREAD =
            new ReclaimingThread(QUEUE.references, Reclaimer::turn, Reclaimer::isNeeded);

    private static final Canaries CANARIES = new Canaries(QUEUE.references);

    // Guarded by the canaries, read without.

    /** How many collections were noticed, and which of them was the last of more than the young generation. */
    private static volatile int collections;

    private static volatile int lastOfAll;

    /** Whether a client that is young has begun something that a pass is to go on with. */
    private static volatile boolean unfinished;

    /** The clients that became young since the last turn, the last one first. */
    private static final AtomicReference<@Nullable Registration> ARRIVED = new AtomicReference<>();

    /** Held by the thread for its work; but two may follow each other so closely that both are there. */
    private static final ReentrantLock WORK = new ReentrantLock();

    // Guarded by that lock.

    private static final List<Registration> YOUNG = new ArrayList<>();
    private static final List<Registration> AT_REST = new ArrayList<>();

    private static int youngSweptUntil;
    private static int sweptUntil;
    private static long sweptAt = System.nanoTime();

    /** Until when there is no time for passes; how long ago that was is how much time was saved up. */
    private static long restUntil = System.nanoTime();

    /** Held by an operation that sweeps, and by one that runs code of others, where they do the work. */
    private static final ReentrantLock INLINE_WORK = new ReentrantLock();

    private static final ReentrantLock INLINE_CALL = new ReentrantLock();

    private Reclaimer() {}

    /** Reads the property; what it does not know it takes for {@code thread}, and says so. */
    static boolean isInline(@Nullable String property) {
        if (property != null && !property.equals("inline") && !property.equals("thread")) {
            Log.warn(PROPERTY + " is \"thread\" or \"inline\". \"" + property + "\" is taken for \"thread\".", null);
        }
        return "inline".equals(property);
    }

    /** Returns where the collector puts references, those of inline clients separately. */
    public static ReferenceQueue<Object> queue(boolean inline) {
        return inline || INLINE ? INLINE_QUEUE.references : QUEUE.references;
    }

    /** Returns how many times the collector was seen to have run. */
    public static int collections() {
        return collections;
    }

    /** Takes note of a collection, and returns how many times the collector was seen to have run. */
    public static int look() {
        synchronized (CANARIES) {
            note(CANARIES.look());
            return collections;
        }
    }

    private static void note(Canaries.Collected collected) {
        synchronized (CANARIES) {
            if (collected != Canaries.Collected.NOTHING) {
                int count = collections + 1;
                if (collected == Canaries.Collected.ALL) {
                    lastOfAll = count;
                }
                collections = count;
            }
        }
    }

    /** Has the thread sweep the young clients soon, even without a collection: there may be nobody else who goes on. */
    public static void finishSoon() {
        unfinished = true;
    }

    static void register(Registration made) {
        Registration before;
        do {
            before = ARRIVED.get();
            made.next = before;
        } while (!ARRIVED.compareAndSet(before, made));
    }

    /** Must be called when a client is registered, and has something to reclaim, now or later. */
    static void ensureRunning() {
        THREAD.ensureRunning();
    }

    /** One turn of the thread: a reference was enqueued, or none for a while. */
    private static void turn(@Nullable Object enqueued) {
        FlightRecording.join();
        WORK.lock();
        try {
            LongConsumer burst = FlightRecording.burst();
            long enqueuedOnes = QUEUE.drain(enqueued);
            look();
            adopt();
            burst.accept(enqueuedOnes + sweepInTime());
        } finally {
            WORK.unlock();
            Callbacks.IN_THREAD.ensureRunning();
        }
    }

    private static void adopt() {
        for (Registration next = ARRIVED.getAndSet(null); next != null; next = next.next) {
            YOUNG.add(next);
        }
    }

    /** Sweeps what may have died, unless it is time to rest, and returns how many entries were reclaimed. */
    private static long sweepInTime() {
        long start = System.nanoTime();
        if (start - restUntil < 0) {
            return 0;
        }
        if (start - sweptAt > FULL_PASS_NANOS) {
            note(Canaries.Collected.ALL);
        }
        int until = collections;
        boolean all = sweptUntil - lastOfAll < 0;
        if (!all && youngSweptUntil == until && !unfinished) {
            return 0;
        }
        unfinished = false;
        int known = YOUNG.size() + AT_REST.size();
        // A pass that only finishes something makes nobody older: no collection was outlived.
        boolean ages = youngSweptUntil != until;
        long reclaimed = sweep(YOUNG, all, until, ages);
        youngSweptUntil = until;
        if (all) {
            reclaimed += sweep(AT_REST, true, until, false);
            sweptUntil = until;
            sweptAt = start;
        }
        // Clients that are gone were found, too: where there are many of them, they must not wait.
        rest(start, reclaimed + known - YOUNG.size() - AT_REST.size());
        return reclaimed;
    }

    private static void rest(long start, long reclaimed) {
        long end = System.nanoTime();
        if (end - start > NANOS_AN_ENTRY * reclaimed) {
            long saved = Math.min(end - restUntil, LONGEST_REST_NANOS);
            restUntil = end - saved + Math.min(REST * (end - start), LONGEST_REST_NANOS);
        }
    }

    private static long sweep(List<Registration> clients, boolean all, int until, boolean ages) {
        long reclaimed = 0;
        int kept = 0;
        int count = clients.size();
        for (int i = 0; i < count; i++) {
            Registration registration = clients.get(i);
            Client client = registration.get();
            if (client == null || !client.isKnownAs(registration)) {
                continue;
            }
            reclaimed += sweep(client, all, until);
            if (ages && client.age()) {
                AT_REST.add(registration);
            } else {
                clients.set(kept++, registration);
            }
        }
        clients.subList(kept, count).clear();
        return reclaimed;
    }

    private static long sweep(Client client, boolean all, int until) {
        long before = client.reclaimed();
        try {
            boolean done;
            do {
                done = client.sweep(all, until, BUDGET);
            } while (!done);
        } catch (Throwable e) {
            Log.warn("reclaiming entries of collected objects failed", e);
        }
        return client.reclaimed() - before;
    }

    private static boolean isNeeded() {
        WORK.lock();
        try {
            return ARRIVED.get() != null
                    || Witness.isHeld()
                    || !Callbacks.IN_THREAD.isEmpty()
                    || anyBusy(YOUNG)
                    || anyBusy(AT_REST);
        } finally {
            WORK.unlock();
        }
    }

    private static boolean anyBusy(List<Registration> clients) {
        for (Registration registration : clients) {
            Client client = registration.get();
            if (client != null && !client.isIdle()) {
                return true;
            }
        }
        return false;
    }

    /** Does some of the work for a client that needs no thread. */
    static void workInline(Client client) {
        StackRoom.require();
        // Not while this thread is at it already, further up its stack.
        if (!INLINE_WORK.isHeldByCurrentThread() && INLINE_WORK.tryLock()) {
            try {
                INLINE_QUEUE.drain(null);
                client.sweep(true, look(), INLINE_BUDGET);
            } catch (Throwable e) {
                Log.warn("reclaiming entries of collected objects failed", e);
            } finally {
                INLINE_WORK.unlock();
            }
        }
        if (!INLINE_CALL.isHeldByCurrentThread() && INLINE_CALL.tryLock()) {
            try {
                Callbacks.INLINE.runOne();
            } finally {
                INLINE_CALL.unlock();
            }
        }
    }
}
