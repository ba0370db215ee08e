package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.junit.jupiter.api.Test;
import org.weakattached.testing.CollectableAssertions;

final class WrappingFilterTest {
    private final List<String> seenAfterwards = new CopyOnWriteArrayList<>();
    private final List<WeakReference<?>> requests = new CopyOnWriteArrayList<>();

    @Test
    void copiesNonFinalFieldsToTheWrapper() throws Exception {
        try (TestServer server = server()) {
            assertEquals("a 1 []", server.get("/?name=a"));
        }
        assertEquals(List.of("a 1 [came in]"), seenAfterwards);
    }

    @Test
    void copiesNothingWhereNothingIsAttached() throws Exception {
        try (TestServer server = server()) {
            assertEquals("nothing", server.get("/"));
        }
        assertEquals(List.of("nothing"), seenAfterwards);
    }

    @Test
    void letsRequestsAndWrappersGo() throws Exception {
        try (TestServer server = server()) {
            server.get("/?name=a");
            server.get("/?name=b");
        }
        assertEquals(4, requests.size());
        requests.forEach(CollectableAssertions::assertCollected);
    }

    private TestServer server() throws Exception {
        ServletContextHandler context = new ServletContextHandler("/");
        context.addFilter(new FilterHolder(new Login()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(new WrappingFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new Greeting()), "/");
        return new TestServer(context);
    }

    private static String describe(ServletRequest request) {
        return CallerAccessors.attachments().isAttached(request)
                ? CallerAccessors.getName(request) + " " + CallerAccessors.getCalls(request) + " "
                        + CallerAccessors.getNotes(request)
                : "nothing";
    }

    /** Attaches the caller to the request as it comes, and looks at it again when all is over. */
    private final class Login implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            requests.add(new WeakReference<>(request));
            String name = request.getParameter("name");
            if (name != null) {
                CallerAccessors.setName(request, name);
                CallerAccessors.getAndAddCalls(request, 1);
                CallerAccessors.getNotes(request).add("came in");
            }
            chain.doFilter(request, response);
            seenAfterwards.add(describe(request));
        }
    }

    /** Says what it sees at the wrapper, and changes it there. */
    private final class Greeting extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            requests.add(new WeakReference<>(request));
            String seen = describe(request);
            CallerAccessors.setName(request, "nobody");
            CallerAccessors.getNotes(request).add("was greeted");
            response.getWriter().print(seen);
        }
    }
}
