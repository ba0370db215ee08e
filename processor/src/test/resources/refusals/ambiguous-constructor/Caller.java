package com.acme;

class Caller {
    static int read(Both host) {
        TraceAccessors.setCount(host, 1);
        return TraceAccessors.count().size() + TraceAccessors.getCount(host);
    }
}
