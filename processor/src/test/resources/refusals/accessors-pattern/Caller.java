package com.acme;

class Caller {
    static int read(Thread host) {
        return TraceAccessors.getCount(host) + OtherAccessors.getCount(host);
    }
}
