package org.weakattached.runtime.internal.jvm;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleProxies;
import java.util.concurrent.ForkJoinPool;

/**
 * Hands work to those that outlive this library without a reference to it: what they hold is composed of method handles on
 * classes of the JDK.
 *
 * <p>Up to JDK 23, a thread inherits the access control context of the frames that construct it, which hold their class loaders;
 * the flight recorder keeps that of the frames that add an event. So both is done by the common pool.
 */
public final class JdkOnly {
    private JdkOnly() {}

    /** Returns a proxy that is defined by a class loader of the JDK. */
    public static Runnable runnable(MethodHandle target) {
        Thread current = Thread.currentThread();
        ClassLoader loader = current.getContextClassLoader();
        current.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            return MethodHandleProxies.asInterfaceInstance(Runnable.class, target);
        } finally {
            current.setContextClassLoader(loader);
        }
    }

    /** Says whether it does not matter below which frames something of the JDK's runs. */
    public static boolean anyThreadWillDo() {
        return Runtime.version().feature() >= 24 || ForkJoinPool.getCommonPoolParallelism() == 0;
    }

    /** Runs something of the JDK's below frames of the JDK's, some time soon, or at once where any thread will do. */
    public static void run(Runnable runnable, boolean anyThreadWillDo) {
        if (anyThreadWillDo) {
            runnable.run();
        } else {
            ForkJoinPool.commonPool().execute(runnable);
        }
    }

    /** Has work of our own done by a thread that ends with it: to compose method handles takes tenths of a second. */
    public static void inBackground(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        thread.start();
    }
}
