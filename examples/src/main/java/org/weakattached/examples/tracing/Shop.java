package org.weakattached.examples.tracing;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The JDK's HTTP server on a free loopback port, with a handler and filters that do not know each other. */
final class Shop {
    private final ExecutorService executor;
    private final HttpServer server;

    private Shop(ExecutorService executor, HttpServer server) {
        this.executor = executor;
        this.server = server;
    }

    static Shop open(List<Filter> filters, int threads) throws IOException {
        // Or, on older JDKs, server and client wait for each other with every answer, 40 ms long (Nagle's algorithm).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        server.setExecutor(executor);
        HttpContext context = server.createContext("/", new CheeseShop());
        context.getFilters().addAll(filters);
        server.start();
        return new Shop(executor, server);
    }

    URI address() throws URISyntaxException {
        InetSocketAddress address = server.getAddress();
        return new URI("http", null, address.getAddress().getHostAddress(), address.getPort(), null, null, null);
    }

    /** Waits for what is under way, a logger that is a little behind the answers for instance, and closes. */
    void close() throws InterruptedException {
        executor.shutdown();
        boolean done = executor.awaitTermination(30, TimeUnit.SECONDS);
        server.stop(0);
        if (!done) {
            throw new IllegalStateException("The server was still busy after 30 s");
        }
    }
}
