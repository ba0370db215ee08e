package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

final class ClientTest {
    private final HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://localhost/")).build();

    @Test
    void describesARequestThatNothingIsAttachedTo() {
        assertEquals("unnamed 0 []", Client.describe(request));
    }

    @Test
    void describesWhatIsAttached() {
        TraceAccessors.setId(request, "a1");
        TraceAccessors.getAndAddRetries(request, 1);
        TraceAccessors.getNotes(request).add("timeout");

        assertEquals("a1 1 [timeout]", Client.describe(request));
    }
}
