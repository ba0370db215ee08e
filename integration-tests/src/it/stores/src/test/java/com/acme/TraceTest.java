package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

final class TraceTest {
    private static final List<WeakReference<?>> SEEN = new CopyOnWriteArrayList<>();

    @Test
    void keepsDataInTheRequestAndItsWrappersAndLetsThemGo() throws Exception {
        Server server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new Tracing()), "/");
        server.setHandler(context);
        server.start();
        try {
            int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
            for (int i = 0; i < 3; i++) {
                assertEquals("null then x", get(port));
            }
        } finally {
            server.stop();
        }
        assertEquals(6, SEEN.size());
        Collected.await(SEEN);
    }

    private static String get(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Attaches a span to each request, and reads it from a wrapper of it. */
    private static final class Tracing extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Trace.Span before = TraceAccessors.getSpan(request);
            Trace.Span span = new Trace.Span(request, "x");
            TraceAccessors.setSpan(request, span);
            SEEN.add(new WeakReference<>(request));
            SEEN.add(new WeakReference<>(span));
            HttpServletRequest wrapper = new HttpServletRequestWrapper(request);
            response.getWriter()
                    .print(before + " then " + TraceAccessors.getSpan(wrapper).id());
        }
    }
}
