package com.acme;

import com.sun.net.httpserver.HttpExchange;

class Caller {
    static Session read(HttpExchange host) {
        return TraceAccessors.getSession(host);
    }
}
