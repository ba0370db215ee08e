package org.weakattached.agent.programs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Hosts of all kinds. */
public final class HostKinds {
    /** The host types, with {@code +} between them. */
    public static final String HOSTS = String.join(
            "+",
            Player.class.getName(),
            Final.class.getName(),
            Abstract.class.getName(),
            Event.class.getName(),
            Point.class.getName(),
            Color.class.getName(),
            HttpExchange.class.getName(),
            CompletableFuture.class.getName(),
            "java.lang.String",
            "java.lang.Thread",
            "java.net.URL",
            "java.io.Closeable");

    private HostKinds() {}

    public static void main(String[] arguments) throws Exception {
        classes();
        interfaces();
        classesOfTheJdk();
        notAtAll();
        Slot.check(Slot.isHost(Player.class.getName()), "not told of Player");
        Slot.check(!Slot.isHost(Guard.class.getName()), "told of Guard");
    }

    private static void classes() throws ReflectiveOperationException {
        Slot.declaredBy(Player.class);
        Slot.inherited(Goalkeeper.class, Player.class);
        Slot.check(!Slot.declares(Goalkeeper.class), "a subclass has a field of its own");
        Slot.works(new Goalkeeper());
        Slot.works(new Final());
        Slot.works(new Abstract() {});
        Slot.works(new Point(1, 2));
        Slot.works(Color.RED);
        Slot.works(Color.MIXED);
        Class<?> mixed = ((Object) Color.MIXED).getClass();
        Slot.inherited(mixed, Color.class);
        Slot.check(mixed != Color.class, "a constant with a body is no subclass");
    }

    private static void interfaces() throws ReflectiveOperationException {
        Slot.declaredBy(Direct.class);
        Slot.works(new Direct());
        Slot.declaredBy(ByASubinterface.class);
        Slot.works(new ByASubinterface());
        // Both name it; the topmost counts.
        Slot.check(Slot.declares(OnTwoLevels.class), "the lower class has no field");
        Slot.inherited(OnTwoLevels.class, Direct.class);
        Slot.works(new OnTwoLevels());
        Slot.inherited(Below.class, Direct.class);
        Slot.none(Event.class);
        Slot.none(Subevent.class);
        Object proxy = Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Subevent.class}, (self, method, given) -> null);
        Slot.declaredBy(proxy.getClass());
        Slot.check(Slot.of(proxy.getClass()).getAcquire(proxy) == null, "something in the slot of a proxy");
        Slot.works(new Closing());
        Slot.works(new Enumerated[] {Enumerated.ONE}[0]);
        Slot.works(new Recorded(1));
    }

    private static void classesOfTheJdk() throws Exception {
        Slot.works(new CompletableFuture<String>());
        Slot.declaredBy(HttpExchange.class);
        BlockingQueue<HttpExchange> exchanges = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchanges.add(exchange);
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        URI address = new URI("http", null, "127.0.0.1", server.getAddress().getPort(), "/", null, null);
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        HttpExchange exchange = exchanges.take();
        server.stop(0);
        Slot.inherited(exchange.getClass(), HttpExchange.class);
        Slot.check(!exchange.getClass().equals(HttpExchange.class), "no implementation");
        Slot.works(exchange);
    }

    private static void notAtAll() throws ReflectiveOperationException {
        Event lambda = () -> {};
        Slot.none(lambda.getClass());
        Slot.none(Player[].class);
        Slot.none(int.class);
        Slot.none(int[].class);
        Slot.none(Object.class);
        Slot.none(String.class);
        Slot.none(Thread.class);
        Slot.none(URL.class);
        Slot.none(Guard.class);
        Slot.none(Slot.helper());
    }

    static class Player {
        int number;
    }

    static final class Goalkeeper extends Player {}

    static final class Final {
        final long[] longs = {1};
    }

    abstract static class Abstract {}

    record Point(int x, int y) {}

    enum Color {
        RED,
        MIXED {
            @Override
            public String toString() {
                return "mixed";
            }
        }
    }

    interface Event {
        void happen();
    }

    interface Subevent extends Runnable, Event {
        @Override
        default void run() {}
    }

    static class Direct implements Event {
        @Override
        public void happen() {}
    }

    static class ByASubinterface implements Comparable<ByASubinterface>, Subevent {
        @Override
        public void happen() {}

        @Override
        public int compareTo(ByASubinterface other) {
            return 0;
        }
    }

    static class OnTwoLevels extends Direct implements Subevent {}

    static final class Below extends OnTwoLevels {}

    static final class Closing implements Closeable {
        @Override
        public void close() throws IOException {}
    }

    enum Enumerated implements Event {
        ONE;

        @Override
        public void happen() {}
    }

    record Recorded(int number) implements Event {
        @Override
        public void happen() {}
    }

    /** No host. */
    static final class Guard implements Runnable {
        @Override
        public void run() {}
    }
}
