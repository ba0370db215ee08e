package org.weakattached.runtime.stores;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is attached to a Swing component among its client properties.
 *
 * <p>The component's listeners hear of it as of any client property: when something is first attached, and when all is detached,
 * a property changes whose name is that of the entry's class. They are told while this store's lock is held, so they must not wait
 * for another thread that attaches something.
 *
 * <p>Swing makes the table of client properties without a lock. So what is the first to be attached to a component must be so where
 * components may be changed, in the event dispatch thread; what comes later may come from any thread. Attachments are not
 * serialized with the component.
 */
public final class JComponentStore extends PropertyStore<JComponent> {

    /** Makes a store, as generated accessors do. */
    public JComponentStore() {}

    @Override
    @Nullable Object get(JComponent host, Class<?> key) {
        return host.getClientProperty(key);
    }

    @Override
    void put(JComponent host, Class<?> key, @Nullable Object entry) {
        host.putClientProperty(key, entry);
    }
}
