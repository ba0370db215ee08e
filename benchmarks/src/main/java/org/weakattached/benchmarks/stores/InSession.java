package org.weakattached.benchmarks.stores;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.stores.SslSessionStore;

/** Among the values of a TLS session. */
final class InSession implements Keeping<SSLSession> {
    /** What is attached. */
    @AttachedTo(value = SSLSession.class, store = SslSessionStore.class)
    static class Extra {
        @WeakAttached
        @Nullable Object value;

        @WeakAttached
        int count;
    }

    @Override
    public SSLSession host() {
        try {
            return SSLContext.getDefault().createSSLEngine().getSession();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void attach(SSLSession host, Object value) {
        InSession_ExtraAccessors.setValue(host, value);
    }

    @Override
    public @Nullable Object value(SSLSession host) {
        return InSession_ExtraAccessors.getValue(host);
    }

    @Override
    public void setCount(SSLSession host, int count) {
        InSession_ExtraAccessors.setCount(host, count);
    }

    @Override
    public int count(SSLSession host) {
        return InSession_ExtraAccessors.getCount(host);
    }
}
