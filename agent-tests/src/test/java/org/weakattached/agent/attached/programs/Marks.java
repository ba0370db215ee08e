package org.weakattached.agent.attached.programs;

import com.sun.net.httpserver.HttpExchange;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

/** A number for hosts of each type. */
final class Marks {
    private Marks() {}

    @AttachedTo(value = Hosts.Player.class, store = AgentStore.class)
    static class OnPlayer {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = Hosts.Goalkeeper.class, store = AgentStore.class)
    static class OnGoalkeeper {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = Hosts.Final.class, store = AgentStore.class)
    static class OnFinal {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = Hosts.Abstract.class, store = AgentStore.class)
    static class OnAbstract {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = Hosts.Point.class, store = AgentStore.class)
    static class OnPoint {
        @WeakAttached
        int number;
    }

    @SuppressWarnings("weakattached:shared-host")
    @AttachedTo(value = Hosts.Color.class, store = AgentStore.class)
    static class OnColor {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = Hosts.Event.class, store = AgentStore.class)
    static class OnEvent {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = Hosts.Subevent.class, store = AgentStore.class)
    static class OnSubevent {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = HttpExchange.class, store = AgentStore.class)
    static class OnExchange {
        @WeakAttached
        int number;
    }

    @SuppressWarnings("weakattached:shared-host")
    @AttachedTo(value = Number.class, store = AgentStore.class)
    static class OnNumber {
        @WeakAttached
        int number;
    }

    @SuppressWarnings("weakattached:shared-host")
    @AttachedTo(value = Comparable.class, store = AgentStore.class)
    static class OnComparable {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = Thread.class, store = AgentStore.class)
    static class OnThread {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = URL.class, store = AgentStore.class)
    static class OnAddress {
        @WeakAttached
        int number;
    }

    @SuppressWarnings("weakattached:shared-host")
    @AttachedTo(value = Object.class, store = AgentStore.class)
    static class OnAny {
        @WeakAttached
        int number;
    }

    @AttachedTo(value = CompletableFuture.class, store = AgentStore.class)
    static class OnFuture {
        @WeakAttached
        int number;
    }
}
