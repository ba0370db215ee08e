package org.weakattached.processor.check;

import java.lang.instrument.Instrumentation;

/** Prints what is loaded before it. */
public final class EarlyAgent {
    private EarlyAgent() {}

    public static void premain(String arguments, Instrumentation instrumentation) {
        Class<?>[] loaded = instrumentation.getAllLoadedClasses();
        for (Class<?> each : loaded) {
            System.out.println(each.getName());
        }
    }

    public static void main(String[] arguments) {}
}
