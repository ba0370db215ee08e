package com.acme;

import io.netty.channel.Channel;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(value = Channel.class, store = ChannelStore.class)
class Session {
    @WeakAttached
    Peer peer;

    @WeakAttached
    int messages;

    record Peer(Channel channel, String name) {}
}
