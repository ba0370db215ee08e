package org.weakattached.stress.exhaustion;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.weakattached.runtime.Attachments;
import org.weakattached.stress.Await;

/** As many threads as there are processors attach to hosts that nobody keeps; all of it together would not fit. */
final class Flood {
    private static final int PAYLOAD = 100;
    private static final Attachments<Drop> ATTACHMENTS = WeightAccessors.attachments();

    private Flood() {}

    /** Takes the number of attachments. */
    public static void main(String[] arguments) throws Exception {
        int attachments = Integer.parseInt(arguments[0]);
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Callable<Long> flood = () -> attach(attachments / threads);
        long largest = 0;
        for (Future<Long> peak : pool.invokeAll(Collections.nCopies(threads, flood))) {
            largest = Math.max(largest, peak.get());
        }
        pool.shutdown();
        Await.collecting("all was reclaimed", Flood::isOver);
        System.out.println("at most " + largest + " of " + attachments + " entries at a time");
    }

    private static long attach(int times) {
        try {
            return tryToAttach(times);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(1); // all else needs memory
            throw e;
        }
    }

    private static long tryToAttach(int times) {
        long largest = 0;
        for (int i = 0; i < times; i++) {
            WeightAccessors.setPayload(new Drop(), new byte[PAYLOAD]);
            if (i % 64 == 0) {
                largest = Math.max(largest, ATTACHMENTS.size());
            }
        }
        return largest;
    }

    /** Where there is no thread, whoever attaches reclaims a little. */
    private static boolean isOver() {
        for (int i = 0; i < 1_000; i++) {
            Drop drop = new Drop();
            WeightAccessors.setPayload(drop, new byte[0]);
            ATTACHMENTS.detach(drop);
        }
        return ATTACHMENTS.size() == 0;
    }
}
