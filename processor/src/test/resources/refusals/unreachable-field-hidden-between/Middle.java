package com.acme;

abstract class Middle extends Base {
    private String depth;
}
