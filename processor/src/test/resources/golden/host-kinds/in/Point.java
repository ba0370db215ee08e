package com.acme;

record Point(int x, int y) {}
