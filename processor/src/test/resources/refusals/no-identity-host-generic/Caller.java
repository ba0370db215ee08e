package com.acme;

class Caller {
    static int read(java.util.Optional<?> host) {
        TraceAccessors.setCount(host, 1);
        return TraceAccessors.count().size() + TraceAccessors.getCount(host);
    }
}
