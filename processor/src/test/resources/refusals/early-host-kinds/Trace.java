package com.acme;

import com.sun.net.httpserver.HttpExchange;
import java.io.File;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

class Trace {
    @AttachedTo(value = File.class, store = AgentStore.class)
    static class OnFile {
        @WeakAttached
        int count;
    }

    @AttachedTo(store = AgentStore.class, value = ClassLoader.class)
    static class OnLoader {
        @WeakAttached
        ClassLoader other;
    }

    @SuppressWarnings("weakattached:early-host")
    @AttachedTo(value = URL.class, store = AgentStore.class)
    static class Silenced {
        @WeakAttached
        int count;
    }

    @AttachedTo(value = Runnable.class, store = AgentStore.class)
    @SuppressWarnings("weakattached:shared-host")
    static class OnInterface {
        @WeakAttached
        int count;
    }

    @AttachedTo(value = Socket.class, store = AgentStore.class)
    static class OnSocket {
        @WeakAttached
        int count;
    }

    @AttachedTo(value = HttpExchange.class, store = AgentStore.class)
    static class OnExchange {
        @WeakAttached
        int count;
    }

    @AttachedTo(InputStream.class)
    static class WithoutStore {
        @WeakAttached
        int count;
    }
}
