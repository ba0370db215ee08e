package com.acme;

class EndlessButFound<T> {
    EndlessButFound<T[]> next;
    Thread thread;
}
