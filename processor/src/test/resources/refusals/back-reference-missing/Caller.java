package com.acme;

class Caller {
    private String name;
}
