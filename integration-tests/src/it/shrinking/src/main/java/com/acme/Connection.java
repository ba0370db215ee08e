package com.acme;

import java.util.concurrent.atomic.AtomicInteger;

/** What is closed with its host. */
final class Connection implements AutoCloseable {
    static final AtomicInteger CLOSED = new AtomicInteger();

    @Override
    public void close() {
        CLOSED.incrementAndGet();
    }
}
