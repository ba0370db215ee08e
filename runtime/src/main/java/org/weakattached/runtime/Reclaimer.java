package org.weakattached.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets go of what belonged to collected objects, in every table, dictionary and set, and runs what waits for a collection.
 *
 * <p>After a collection, which {@link Canaries} notice, each client sweeps out its dead entries; then values are closed and
 * callbacks called, one after the other. A daemon thread does so, which starts with the first entry and ends when no
 * reachable client has one and nothing waits. With the system property {@code org.weakattached.reclaimer} set to {@code
 * inline} there is no thread, and operations that attach do it, a little each.
 */
final class Reclaimer {

    /** Something whose entries die with objects. The reclaimer does not keep it alive. */
    abstract static class Client {
        private volatile boolean registered;

        /** Until when the thread has no time for it; how long ago that was is how much time it has saved up. */
        private long restUntil = System.nanoTime();

        /** Says whether there is no entry, dead or alive. */
        abstract boolean isEmpty();

        /**
         * Goes on with the pass over the entries that is under way, or begins one, and looks at as many as the budget says.
         * Returns whether a pass that began when {@link Reclaimer#collections()} was the given number, or later, has ended.
         */
        abstract boolean sweep(int collections, int budget);

        /** Returns how many entries were let go of so far. */
        abstract long reclaimedEntries();
    }

    private static final String PROPERTY = "org.weakattached.reclaimer";

    static final boolean INLINE = isInline(System.getProperty(PROPERTY));

    /** How many entries an operation that attaches looks at where there is no thread. */
    private static final int INLINE_BUDGET = 32;

    /** How many entries the thread looks at before it lets others have the client's lock. */
    private static final int BUDGET = 1024;

    /** A pass that takes longer than this for each entry that it lets go of is followed by a rest. */
    private static final long NANOS_AN_ENTRY = 1000;

    /** A client rests this many times as long as its pass took, but may do so in advance. */
    private static final int REST = 4;

    /** The most that a client rests after a pass, or in advance. */
    private static final long LONGEST_REST_NANOS = 1_000_000_000;

    /** How long the thread runs callbacks before it looks for collections again. */
    private static final long TURN_NANOS = 50_000_000;

    private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    private static final Queue<WeakReference<Client>> CLIENTS = new ConcurrentLinkedQueue<>();
    private static final Queue<Runnable> WAITING = new ConcurrentLinkedQueue<>();
    private static final AtomicBoolean CALLED = new AtomicBoolean();
    private static final ReclaimingThread THREAD = new ReclaimingThread(QUEUE, Reclaimer::turn, Reclaimer::isNeeded);

    /** Held by the thread, or by an operation that does its work where there is none. */
    private static final ReentrantLock WORK = new ReentrantLock();

    private static final Canaries CANARIES = new Canaries(QUEUE);
    private static final AtomicInteger COLLECTIONS = new AtomicInteger();

    private Reclaimer() {}

    /** Reads the property; what it does not know it takes for {@code thread}, and says so. */
    static boolean isInline(@Nullable String property) {
        if (property != null && !property.equals("inline") && !property.equals("thread")) {
            log(PROPERTY + " is \"thread\" or \"inline\". \"" + property + "\" is taken for \"thread\".", null);
        }
        return "inline".equals(property);
    }

    /** Returns how many times the collector was seen to have run. */
    static int collections() {
        return COLLECTIONS.get();
    }

    /** Is called after each insertion into a client. */
    static void attached(Client client) {
        if (INLINE) {
            workInline(client);
            return;
        }
        if (!client.registered) {
            register(client);
        }
        THREAD.ensureRunning();
    }

    private static void register(Client client) {
        synchronized (CLIENTS) {
            if (!client.registered) {
                CLIENTS.add(new WeakReference<>(client));
                client.registered = true;
            }
        }
    }

    /** Has something run when the clients were swept, after all that waits already. */
    static void later(Runnable action) {
        WAITING.add(action);
        if (INLINE) {
            return;
        }
        try {
            if (CALLED.compareAndSet(false, true)) {
                wake();
            }
            THREAD.ensureRunning();
        } catch (StackOverflowError | OutOfMemoryError e) {
            // It waits already, and the thread looks for it by itself after a while.
        }
    }

    private static void wake() {
        new WeakReference<>(QUEUE, QUEUE).enqueue();
    }

    /** Logs a failure, mostly of code that is not ours. Where that fails, too, nobody is told: who called could not help it. */
    static void log(String message, @Nullable Throwable failure) {
        try {
            System.getLogger("org.weakattached.runtime").log(System.Logger.Level.WARNING, message, failure);
        } catch (Throwable e) {
            // The logger's.
        }
    }

    /** One turn of the thread: a reference was enqueued, or none for a while. */
    private static void turn() {
        FlightRecording.join();
        WORK.lock();
        try {
            notice();
            sweepAll();
        } finally {
            WORK.unlock();
        }
        runWaiting();
    }

    /** Takes note of a collection, and of all that was enqueued meanwhile. */
    private static void notice() {
        Reference<?> enqueued;
        do {
            enqueued = QUEUE.poll();
        } while (enqueued != null);
        CALLED.set(false);
        look();
    }

    /** Takes note of a collection, and returns how many times the collector was seen to have run. */
    static int look() {
        synchronized (CANARIES) {
            return CANARIES.collected() ? COLLECTIONS.incrementAndGet() : COLLECTIONS.get();
        }
    }

    private static void sweepAll() {
        LongConsumer burst = FlightRecording.burst();
        long entries = 0;
        for (Iterator<WeakReference<Client>> clients = CLIENTS.iterator(); clients.hasNext(); ) {
            Client client = clients.next().get();
            if (client == null) {
                clients.remove();
            } else {
                entries += sweep(client);
            }
        }
        burst.accept(entries);
    }

    /** Returns how many entries were let go of. */
    private static long sweep(Client client) {
        long start = System.nanoTime();
        if (start - client.restUntil < 0) {
            return 0;
        }
        long before = client.reclaimedEntries();
        try {
            int until = collections();
            boolean done;
            do {
                done = client.sweep(until, BUDGET);
            } while (!done);
        } catch (Throwable e) {
            log("reclaiming entries of collected objects failed", e);
        }
        long end = System.nanoTime();
        long reclaimed = client.reclaimedEntries() - before;
        if (end - start > NANOS_AN_ENTRY * reclaimed) {
            long rested = Math.min(end - client.restUntil, LONGEST_REST_NANOS);
            client.restUntil = end - rested + Math.min(REST * (end - start), LONGEST_REST_NANOS);
        }
        return reclaimed;
    }

    /** Runs what waits, for so long that other collections are noticed in between. */
    private static void runWaiting() {
        long end = System.nanoTime() + TURN_NANOS;
        while (System.nanoTime() - end < 0) {
            Runnable action = WAITING.poll();
            if (action == null) {
                return;
            }
            run(action);
            Thread.interrupted(); // what an action did to its thread is not for the next one
        }
        wake();
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (Throwable e) {
            log("a callback failed", e);
        }
    }

    private static boolean isNeeded() {
        if (!WAITING.isEmpty()) {
            return true;
        }
        for (WeakReference<Client> reference : CLIENTS) {
            Client client = reference.get();
            if (client != null && !client.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static void workInline(Client client) {
        StackRoom.require();
        // Not while this thread is at it already, further up its stack.
        if (WORK.isHeldByCurrentThread() || !WORK.tryLock()) {
            return;
        }
        try {
            notice();
            client.sweep(collections(), INLINE_BUDGET);
            Runnable action = WAITING.poll();
            if (action != null) {
                run(action);
            }
        } catch (Throwable e) {
            log("reclaiming entries of collected objects failed", e);
        } finally {
            WORK.unlock();
        }
    }
}
