package com.acme;

@Deprecated(forRemoval = true)
interface Port<T> {
    T take();

    T give();
}
