package org.weakattached.runtime.stores;

import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is attached to a TLS session among its values, those of {@link SSLSession#putValue}.
 *
 * <p>A session lives as long as it may be resumed: in the cache of its context, beyond its connections. The JDK shares the values
 * with the sessions that are derived from it, so these have the same attachments. A session with values gets no stateless ticket, and one
 * of TLS 1.3 gets a new ticket when values change.
 *
 * <p>The sessions of the JDK keep their values in a concurrent map, so this works in all threads; those of another provider must
 * do the same. Entries come and go under a lock of this store.
 */
public final class SslSessionStore extends PropertyStore<SSLSession> {

    /** Makes a store, as generated accessors do. */
    public SslSessionStore() {}

    @Override
    @Nullable Object get(SSLSession host, Class<?> key) {
        return host.getValue(TextKeys.of(key));
    }

    @Override
    void put(SSLSession host, Class<?> key, @Nullable Object entry) {
        if (entry == null) {
            host.removeValue(TextKeys.of(key));
        } else {
            host.putValue(TextKeys.of(key), entry);
        }
    }
}
