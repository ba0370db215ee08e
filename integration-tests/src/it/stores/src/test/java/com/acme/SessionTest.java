package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.Channel;
import io.netty.channel.embedded.EmbeddedChannel;
import java.lang.ref.WeakReference;
import java.util.List;
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
        Collected.await(attachWhatRefersBack());
    }

    private static List<WeakReference<?>> attachWhatRefersBack() {
        Channel channel = new EmbeddedChannel();
        Session.Peer peer = new Session.Peer(channel, "a");
        SessionAccessors.setPeer(channel, peer);
        return List.of(new WeakReference<>(channel), new WeakReference<>(peer));
    }
}
