package org.weakattached.benchmarks.probe;

import java.lang.ref.Reference;
import java.lang.reflect.Method;

/** The JDK's own thread, which goes through all references that a collection has cleared, and holds them until then. */
public final class ReferenceHandler {
    /** What lets a JVM look at it. */
    public static final String FLAG = "--add-opens=java.base/java.lang.ref=ALL-UNNAMED";

    private ReferenceHandler() {}

    /** Waits until it has nothing to do. */
    static void await() throws ReflectiveOperationException {
        Method wait = Reference.class.getDeclaredMethod("waitForReferenceProcessing");
        wait.setAccessible(true);
        boolean busy;
        do {
            busy = (boolean) wait.invoke(null);
        } while (busy);
    }
}
