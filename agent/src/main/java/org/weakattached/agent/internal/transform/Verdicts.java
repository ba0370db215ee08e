package org.weakattached.agent.internal.transform;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whether interfaces extend a host type, by class loader and name. Nothing in it keeps a class loader. */
final class Verdicts {
    private final Map<Key, Map<String, Boolean>> byLoader = new ConcurrentHashMap<>();
    private final Map<String, Boolean> ofBoot = new ConcurrentHashMap<>();
    private final ReferenceQueue<ClassLoader> dead = new ReferenceQueue<>();

    /** What is known of the interfaces that a loader finds; to be written to. */
    Map<String, Boolean> of(@Nullable ClassLoader loader) {
        if (loader == null) {
            return ofBoot;
        }
        Map<String, Boolean> known = byLoader.get(new Key(loader, null));
        return known == null ? added(loader) : known;
    }

    private Map<String, Boolean> added(ClassLoader loader) {
        for (Reference<?> gone = dead.poll(); gone != null; gone = dead.poll()) {
            byLoader.remove(gone);
        }
        Map<String, Boolean> empty = new ConcurrentHashMap<>();
        Map<String, Boolean> known = byLoader.putIfAbsent(new Key(loader, dead), empty);
        return known == null ? empty : known;
    }

    /** Returns what is known of an interface that a parent of a loader defined; false where nothing is. */
    boolean ofParents(@Nullable ClassLoader loader, String name) {
        for (ClassLoader at = loader; at != null; at = at.getParent()) {
            Map<String, Boolean> known = byLoader.get(new Key(at, null));
            if (known != null && known.getOrDefault(name, false)) {
                return true;
            }
        }
        return false;
    }

    /** By identity: a class loader may define its own {@code equals}. */
    private static final class Key extends WeakReference<ClassLoader> {
        private final int hash;

        Key(ClassLoader loader, @Nullable ReferenceQueue<ClassLoader> queue) {
            super(loader, queue);
            hash = System.identityHashCode(loader);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            if (this == other) {
                return true;
            }
            ClassLoader loader = get();
            return loader != null && other instanceof Key key && key.refersTo(loader);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
