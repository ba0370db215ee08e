package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TraceTest {
    @Test
    void aTraceCountsRetries() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost/")).build();
        TraceAccessors.getAndAddRetries(request, 2);

        assertEquals(2, TraceAccessors.getRetries(request));
        assertEquals(Set.of("retries"), TraceAccessors.attachments().fields().keySet());
    }
}
