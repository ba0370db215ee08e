package org.weakattached.testing;

import java.io.Serial;
import java.time.Duration;
import java.util.List;

/**
 * Says that an object was not collected, and why: the message has the class of the object, the deadline, and the shortest way on which a
 * root of the garbage collector holds it strongly, one step a line. Where the way leads through a value that is attached to the
 * object, it names the cure.
 *
 * <p>The first step is the root: a static field, a thread local, a thread, a Java frame, or what native code holds. Then each step is
 * a field of an object, as {@code Class.field}, an index of an array, or what a collection of {@code java.util} holds, as {@code
 * ArrayList[3]} or {@code HashMap["key"]}. The last step is the class of the object itself. What frames of threads hold comes into
 * play only where nothing else holds the object, and what soft references hold only after that.
 *
 * <p>Where no heap dump can be made or read, the message says why there is no path.
 */
public final class NotCollectedError extends AssertionError {
    @Serial
    private static final long serialVersionUID = 1;

    private final String[] path;

    NotCollectedError(String className, Duration deadline, Explanation explanation) {
        super(
                className + " was not collected within " + text(deadline) + ". " + explanation.text(),
                explanation.cause());
        path = explanation.path().toArray(String[]::new);
    }

    /** Returns the steps from the root to the object, as the message has them; none if there is no path. */
    public List<String> path() {
        return List.of(path);
    }

    private static String text(Duration deadline) {
        return deadline.getNano() == 0 ? deadline.getSeconds() + " s" : deadline.toMillis() + " ms";
    }
}
