package com.acme;

import static com.acme.TraceAccessors.getNames;

class Caller {
    TraceAccessors accessors;

    static int read(Thread host) {
        TraceAccessors.setCount(host, 1);
        return getNames(host).size() + TraceAccessors.names().size();
    }
}
