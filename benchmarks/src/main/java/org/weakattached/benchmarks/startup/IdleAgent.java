package org.weakattached.benchmarks.startup;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;

/** An agent that is shown all classes and changes none. What it costs is the JVM's part. */
public final class IdleAgent implements ClassFileTransformer {
    private IdleAgent() {}

    /** Starts it. */
    public static void premain(String arguments, Instrumentation instrumentation) {
        instrumentation.addTransformer(new IdleAgent());
    }
}
