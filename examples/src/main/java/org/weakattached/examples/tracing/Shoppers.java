package org.weakattached.examples.tracing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients who ask the shop for this and that, and ask again when it answers 500. */
final class Shoppers {
    private static final int TRIES = 3;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger givenUp = new AtomicInteger();
    private final URI shop;
    private final int requests;

    Shoppers(URI shop, int requests) {
        this.shop = shop;
        this.requests = requests;
    }

    /** Sends all requests from so many threads, waits for the answers, and returns how many requests were given up. */
    int visit(int threads) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Callable<Void> shopper = this::shop;
            for (Future<Void> done : executor.invokeAll(Collections.nCopies(threads, shopper))) {
                done.get();
            }
        } finally {
            executor.shutdown();
        }
        return givenUp.get();
    }

    private Void shop() throws IOException, InterruptedException {
        for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
            if (!ask(number)) {
                givenUp.incrementAndGet();
            }
        }
        return null;
    }

    private boolean ask(int number) throws IOException, InterruptedException {
        for (int retry = 0; retry < TRIES; retry++) {
            if (client.send(request(number, retry), BodyHandlers.ofString()).statusCode() == 200) {
                return true;
            }
        }
        return false;
    }

    private HttpRequest request(int number, int retry) {
        HttpRequest.Builder request = HttpRequest.newBuilder(shop.resolve(route(number)))
                .timeout(Duration.ofSeconds(30))
                .header(TraceFilter.ID, "trace-" + number);
        if (retry > 0) {
            request.header(TraceFilter.RETRY, Integer.toString(retry));
        }
        return request.build();
    }

    /** Of ten requests six are for the menu, three for the cellar and one for the inventory. */
    private static String route(int number) {
        return switch (number % 10) {
            case 1, 4, 7 -> CheeseShop.CELLAR;
            case 9 -> CheeseShop.INVENTORY;
            default -> CheeseShop.MENU;
        };
    }
}
