package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClientTest {
    private final HttpRequest request = request();

    @Test
    void requestsHaveTheirOwnFields() {
        TraceAccessors.setId(request, "a1");
        Client.retry(request, "timeout");
        Client.retry(request, "reset");

        assertEquals("a1", TraceAccessors.getId(request));
        assertEquals(2, TraceAccessors.getRetries(request));
        assertEquals(List.of("timeout", "reset"), TraceAccessors.getNotes(request));
    }

    @Test
    void equalRequestsAreTwo() {
        HttpRequest other = request();
        TraceAccessors.setId(request, "a1");

        assertEquals(request, other);
        assertNull(TraceAccessors.getId(other));
        assertEquals("a1", TraceAccessors.id().get(request));
    }

    private static HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://localhost/")).build();
    }
}
