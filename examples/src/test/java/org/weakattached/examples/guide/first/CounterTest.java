package org.weakattached.examples.guide.first;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.weakattached.examples.guide.Printed.assertPrinted;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;

final class CounterTest {
    @Test
    void attachesToEachExchangeAndLetsGo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream usual = System.out;
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            assertThat(ask("/menu")).isEqualTo(204);
        } finally {
            System.setOut(usual);
        }

        assertPrinted("first.txt", bytes.toString(UTF_8));
        Collector.await(
                "the exchange is collected", () -> TraceAccessors.attachments().size() == 0);
    }

    private static int ask(String path) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new Counter());
        server.start();
        try {
            InetSocketAddress address = server.getAddress();
            URI uri = URI.create("http://" + address.getAddress().getHostAddress() + ":" + address.getPort() + path);
            return ((HttpURLConnection) uri.toURL().openConnection()).getResponseCode();
        } finally {
            server.stop(0);
        }
    }
}
