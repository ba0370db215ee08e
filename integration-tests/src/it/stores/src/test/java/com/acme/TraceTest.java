package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.junit.jupiter.api.Test;
import org.weakattached.testing.CollectableAssertions;

final class TraceTest {
    private static final List<WeakReference<?>> SEEN = new CopyOnWriteArrayList<>();

    @Test
    void keepsDataInTheRequestAndItsWrappersAndLetsThemGo() throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new Tracing()), "/");
        try (TestServer server = new TestServer(context)) {
            for (int i = 0; i < 3; i++) {
                assertEquals("null then x", server.get("/"));
            }
        }
        assertEquals(6, SEEN.size());
        SEEN.forEach(CollectableAssertions::assertCollected);
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
