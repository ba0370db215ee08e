package com.acme;

class Slice {
    Cheese whole;
}
