package com.acme;

class Session {
    private Missing missing;
    private Caller caller;
}
