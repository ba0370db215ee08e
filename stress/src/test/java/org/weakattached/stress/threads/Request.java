package org.weakattached.stress.threads;

/** What a virtual thread works on. */
final class Request {
    final int number;

    Request(int number) {
        this.number = number;
    }
}
