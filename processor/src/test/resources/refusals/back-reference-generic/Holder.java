package com.acme;

class Holder<T> {
    T one;
    T[] all;
}
