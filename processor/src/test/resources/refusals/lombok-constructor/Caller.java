package com.acme;

class Caller {
    static String read(Thread host) {
        return TraceAccessors.getId(host);
    }
}
