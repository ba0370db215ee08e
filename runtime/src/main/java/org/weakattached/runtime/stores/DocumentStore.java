package org.weakattached.runtime.stores;

import javax.swing.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is attached to a Swing document among its properties, those of {@link Document#putProperty}, of which no listener
 * hears.
 *
 * <p>The documents of Swing keep them in a synchronized table, so this works in all threads; a document of another kind must do
 * the same. Swing serializes the table with the document, which fails while something is attached: detach it before. Entries come and
 * go under a lock of this store.
 */
public final class DocumentStore extends PropertyStore<Document> {

    /** Makes a store, as generated accessors do. */
    public DocumentStore() {}

    @Override
    @Nullable Object get(Document host, Class<?> key) {
        return host.getProperty(key);
    }

    @Override
    @SuppressWarnings("NullAway") // null is what removes a property
    void put(Document host, Class<?> key, @Nullable Object entry) {
        host.putProperty(key, entry);
    }
}
