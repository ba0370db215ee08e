package org.weakattached.benchmarks.startup;

import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.ProtectionDomain;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.Agent;
import org.weakattached.benchmarks.probe.Figure;

/**
 * Times the agent: starts it, and has one transformer in front of the agent's and one behind. What it takes is processor time of
 * the thread that starts the program, which is the one that loads the classes. The JVM's own part, which is many times as much and
 * varies by more than the agent takes, is not in it, nor is what compilers do in threads of their own.
 */
public final class Stopwatch implements ClassFileTransformer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Thread LOADING = Thread.currentThread();

    private static long taken;
    private static long begun;
    private static int classes;

    private final boolean begins;

    private Stopwatch(boolean begins) {
        this.begins = begins;
    }

    /** Starts the agent, unless there are no hosts: then nothing is timed but the watch. */
    public static void premain(@Nullable String hosts, Instrumentation instrumentation) {
        instrumentation.addTransformer(new Stopwatch(true));
        if (hosts != null && !hosts.isEmpty()) {
            long start = THREADS.getCurrentThreadCpuTime();
            Agent.premain(hosts, instrumentation);
            taken = THREADS.getCurrentThreadCpuTime() - start;
            Figure.print(Loading.PREPARATION, taken / 1_000_000.0);
        }
        // What was loaded meanwhile was not timed by itself.
        classes = 0;
        instrumentation.addTransformer(new Stopwatch(false));
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] file) {
        if (Thread.currentThread() == LOADING) {
            if (begins) {
                begun = THREADS.getCurrentThreadCpuTime();
            } else {
                taken += THREADS.getCurrentThreadCpuTime() - begun;
                classes++;
            }
        }
        return null;
    }

    /** Says what the agent took, if it was timed. */
    static void print() {
        if (classes > 0) {
            Figure.print(Loading.CLASSES, classes);
            Figure.print(Loading.OWN, taken / 1_000.0 / classes);
        }
    }
}
