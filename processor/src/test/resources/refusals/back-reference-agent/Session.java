package com.acme;

class Session {
    private Connection owner;
}
