package org.weakattached.testing;

/** A value that refers to its host by way of another object. */
record Session(Connection owner) {
    static Session of(Exchange exchange) {
        return new Session(new Connection(exchange));
    }
}
