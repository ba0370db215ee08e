package org.weakattached.examples.swing;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.SwingUtilities;

/** Calls what belongs into the event dispatch thread, and waits for the result. */
final class EventThread {
    private EventThread() {}

    static <T> T call(Callable<T> task) throws InterruptedException, InvocationTargetException, ExecutionException {
        FutureTask<T> future = new FutureTask<>(task);
        SwingUtilities.invokeAndWait(future);
        return future.get();
    }
}
