package com.acme;

class Caller {
    static int read(Host host) {
        return TraceAccessors.getCount(host);
    }
}
