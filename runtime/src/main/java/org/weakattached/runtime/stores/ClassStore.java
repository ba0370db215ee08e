package org.weakattached.runtime.stores;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.weakattached.runtime.AttachmentStore;

/**
 * Keeps what is attached to a class in the class, by a {@link ClassValue}: for {@code @AttachedTo(value = Class.class, store =
 * ClassStore.class)}. What is attached goes when the class is unloaded.
 *
 * <p><b>What leaks:</b> an entry refers to the class of the extension, and so to its loader. A class that outlives that loader
 * keeps it: data on {@code String.class} pins the application that attached it for ever, unless it detaches it. Attach to classes
 * of the same loader as the extension, or of one below it.
 *
 * <p>A class that was only asked whether something is attached has an empty cell from then on. Each store has cells of its own, and
 * serves one extension. It takes no lock of its own.
 */
public final class ClassStore implements AttachmentStore<Class<?>> {
    private final ClassValue<AtomicReference<@Nullable Object>> cells = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Object> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    /** Makes a store, as generated accessors do. */
    public ClassStore() {}

    @Override
    public @Nullable Object load(Class<?> host, Class<?> key) {
        return cells.get(host).get();
    }

    @Override
    public Object storeIfAbsent(Class<?> host, Class<?> key, Object entry) {
        Object found = cells.get(host).compareAndExchange(null, entry);
        return found == null ? entry : found;
    }

    @Override
    public boolean remove(Class<?> host, Class<?> key) {
        return cells.get(host).getAndSet(null) != null;
    }
}
