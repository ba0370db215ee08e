package org.weakattached.stress.reclaiming;

import static org.weakattached.testing.CollectableAssertions.assertCollected;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.weakattached.Hold;
import org.weakattached.runtime.WeakSet;
import org.weakattached.stress.Await;

/** Loads library and accessors again and again, each time in a loader that is dropped while what it attached to lives. */
final class Loaders {
    private Loaders() {}

    /** Takes the number of loaders. */
    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Thread host = new Thread(() -> {});
        try {
            List<WeakReference<ClassLoader>> loaders = visit(host, count);
            loaders.forEach(loader -> assertCollected(Duration.ofMinutes(1), loader));
            Await.until("no thread is left", () -> reclaimers() == 0);
        } finally {
            Reference.reachabilityFence(host);
        }
        System.out.println(count + " loaders were collected, and their threads have ended");
    }

    private static List<WeakReference<ClassLoader>> visit(Thread host, int times) throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            loaders.add(new WeakReference<>(visit(host)));
            if (i % 2 == 0) {
                // The others are dropped while their thread starts.
                Await.until("the thread runs", () -> reclaimers() > 0);
            }
        }
        return loaders;
    }

    @SuppressWarnings("unchecked")
    private static ClassLoader visit(Thread host) throws ReflectiveOperationException, IOException {
        URL[] places = Stream.of(Guest.class, WeakSet.class, Hold.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
        Class<?> guest = loader.loadClass(Guest.class.getName());
        if (guest == Guest.class) {
            throw new AssertionError("loaded by the wrong loader");
        }
        ((Consumer<Thread>) guest.getConstructor().newInstance()).accept(host);
        return loader;
    }

    private static long reclaimers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("weakattached-reclaimer"))
                .count();
    }
}
