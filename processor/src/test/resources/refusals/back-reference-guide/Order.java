package com.acme;

class Order {
    Cheese cheese;
    int pieces;
}
