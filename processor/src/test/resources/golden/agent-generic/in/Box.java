package com.acme;

public interface Box<T> {
    T content();
}
