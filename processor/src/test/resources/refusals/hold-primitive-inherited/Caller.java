package com.acme;

class Caller {
    static long read(Thread host) {
        TraceAccessors.setCount(host, 1);
        return TraceAccessors.getCount(host) + TraceAccessors.getAndAddCount(host, 1);
    }
}
