package com.acme;

class Caller {
    static int read(Thread host) {
        TraceAccessors.setCount(host, 1);
        return TraceAccessors.count().size() + TraceAccessors.getCount(host);
    }
}
