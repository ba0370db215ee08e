package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

final class OriginTest {
    @Test
    void anOriginIsAUser() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost/")).build();
        OriginAccessors.setUser(request, "Ada");

        assertEquals("Ada", OriginAccessors.getUser(request));
    }
}
