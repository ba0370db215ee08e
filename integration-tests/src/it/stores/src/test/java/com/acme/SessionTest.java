package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.weakattached.testing.CollectableAssertions.assertCollectable;

import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

final class SessionTest {
    @Test
    void keepsDataInTheChannel() {
        Channel channel = new EmbeddedChannel();
        Session.Peer peer = new Session.Peer(channel, "a");
        assertNull(SessionAccessors.getPeer(channel));

        SessionAccessors.setPeer(channel, peer);
        SessionAccessors.getAndAddMessages(channel, 2);

        assertEquals(peer, SessionAccessors.getPeer(channel));
        assertEquals(2, SessionAccessors.messages().get(channel));
        assertNull(SessionAccessors.getPeer(new EmbeddedChannel()));
        assertThrows(
                UnsupportedOperationException.class,
                () -> SessionAccessors.messages().size());
        assertTrue(SessionAccessors.attachments().detach(channel));
        assertEquals(0, SessionAccessors.getMessages(channel));
    }

    @Test
    void letsTheChannelGoWithWhatRefersToIt() {
        assertCollectable(
                EmbeddedChannel::new, channel -> SessionAccessors.setPeer(channel, new Session.Peer(channel, "a")));
    }
}
