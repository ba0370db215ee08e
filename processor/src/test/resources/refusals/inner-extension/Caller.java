package com.acme;

class Caller {
    static int read(Thread host) {
        Outer_TraceAccessors.setCount(host, 1);
        return Outer_TraceAccessors.count().size() + Outer_TraceAccessors.getCount(host);
    }
}
