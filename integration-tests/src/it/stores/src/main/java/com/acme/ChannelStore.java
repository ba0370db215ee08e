package com.acme;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import org.weakattached.runtime.AttachmentStore;

/** Keeps entries among the attributes of Netty's channels, which have an atomic put-if-absent. */
public final class ChannelStore implements AttachmentStore<Channel> {
    private final AttributeKey<Object> attribute =
            AttributeKey.valueOf(ChannelStore.class.getName() + "@" + System.identityHashCode(this));

    @Override
    public Object load(Channel host, Class<?> key) {
        return host.hasAttr(attribute) ? host.attr(attribute).get() : null;
    }

    @Override
    public Object storeIfAbsent(Channel host, Class<?> key, Object entry) {
        Object found = host.attr(attribute).setIfAbsent(entry);
        return found == null ? entry : found;
    }

    @Override
    public boolean remove(Channel host, Class<?> key) {
        return host.hasAttr(attribute) && host.attr(attribute).getAndSet(null) != null;
    }
}
