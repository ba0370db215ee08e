package org.weakattached.agent.attached.programs;

import java.util.concurrent.CountDownLatch;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.weakattached.agent.attached.programs.Hosts.Goal;

/**
 * A log handler that adds what is attached to each line, and has a lock: the accessors must not log while they are initialized, for
 * which another thread would wait with the lock.
 */
public final class Logging {
    private static final CountDownLatch IN_HANDLER = new CountDownLatch(1);

    private Logging() {}

    public static void main(String[] arguments) throws Exception {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Thread main = Thread.currentThread();
        root.addHandler(new Tracing(main));
        Thread other = new Thread(() -> Logger.getLogger("other").info("first"));
        other.setDaemon(true);
        Thread watch = new Thread(() -> endIfStuck(main));
        watch.setDaemon(true);
        watch.start();
        other.start();
        IN_HANDLER.await();
        Goal host = new Goal();
        Check.equal(5, EventTraceAccessors.getCount(host));
        Check.equal(5, EventTraceAccessors.getAndAddCount(host, 1));
        other.join();
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static void endIfStuck(Thread main) {
        try {
            main.join(30_000);
            if (main.isAlive()) {
                System.err.println("The program is stuck.");
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            e.printStackTrace();
        }
    }

    private static final class Tracing extends Handler {
        private final Thread main;
        private final Goal host = new Goal();

        Tracing(Thread main) {
            this.main = main;
        }

        @Override
        public synchronized void publish(LogRecord line) {
            if (line.getLoggerName().equals("other")) {
                IN_HANDLER.countDown();
                // Until the other thread waits for this one, or has nothing to wait for.
                while (main.getState() != Thread.State.BLOCKED) {
                    Thread.onSpinWait();
                }
            }
            Check.equal(5, EventTraceAccessors.getCount(host));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
