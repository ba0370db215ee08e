package com.acme;

class Caller {
    static String read(Thread host) {
        return new TraceAccessors().getId(host);
    }
}
