package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.WeakKeyDictionary;

final class TraceTest {
    private final HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://localhost/")).build();

    @Test
    void theAccessorsWorkInsideTheModule() {
        TraceAccessors.setId(request, "a1");
        TraceAccessors.getAndAddRetries(request, 2);

        assertEquals("a1", TraceAccessors.getId(request));
        assertEquals(2, TraceAccessors.retries().get(request));
    }

    @Test
    void allOfItRunsInModules() {
        assertEquals("com.acme", TraceAccessors.class.getModule().getName());
        assertEquals(
                "org.weakattached.runtime", WeakKeyDictionary.class.getModule().getName());
    }
}
