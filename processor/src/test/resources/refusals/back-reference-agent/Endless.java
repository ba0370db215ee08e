package com.acme;

import java.util.List;

class Endless<T> {
    Endless<List<T>> next;
}
