package com.acme;

interface Depths {
    int height = 1;
}
