package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TraceTest {
    @Test
    void aTraceIsAnId() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost/")).build();
        TraceAccessors.setId(request, "a1");

        assertEquals("a1", TraceAccessors.getId(request));
        assertEquals(Set.of("id"), TraceAccessors.attachments().fields().keySet());
    }
}
