package com.acme;

import com.sun.net.httpserver.HttpExchange;

class Connection {
    private HttpExchange exchange;
}
