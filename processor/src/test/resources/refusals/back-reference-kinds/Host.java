package com.acme;

class Host {
    class Inner {}
}
