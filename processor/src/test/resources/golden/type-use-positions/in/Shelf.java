package com.acme;

class Shelf<T> {
    class Row<U> {}

    static class Card {}
}
