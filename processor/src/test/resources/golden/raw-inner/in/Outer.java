package com.acme;

class Outer<T> {
    class Inner {}

    class Generic<X> {}
}
