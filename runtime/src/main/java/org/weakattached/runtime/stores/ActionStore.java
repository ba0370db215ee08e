package org.weakattached.runtime.stores;

import javax.swing.Action;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is attached to a Swing action among its values, those of {@link Action#putValue}.
 *
 * <p>The action's listeners, such as its buttons, hear of it as of any value: when something is first attached, and when all is
 * detached, a property changes whose name begins with that of the entry's class. They are told while this store's lock is held, so
 * they must not wait for another thread that attaches something.
 *
 * <p>Actions are not made for more than one thread: attachments are read and written under the store's lock, but values of others
 * must not change meanwhile, so use them in the event dispatch thread. A clone of an action shares what was attached before. Attachments
 * are not serialized with the action.
 */
public final class ActionStore extends PropertyStore<Action> {

    /** Makes a store, as generated accessors do. */
    public ActionStore() {}

    @Override
    public @Nullable Object load(Action host, Class<?> key) {
        return loadLocked(host, key);
    }

    @Override
    @Nullable Object get(Action host, Class<?> key) {
        return host.getValue(TextKeys.of(key));
    }

    @Override
    @SuppressWarnings("NullAway") // null is what removes a value
    void put(Action host, Class<?> key, @Nullable Object entry) {
        host.putValue(TextKeys.of(key), entry);
    }
}
