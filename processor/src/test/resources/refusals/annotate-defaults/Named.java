package com.acme;

@interface Named {
    String value();
}
