package com.acme;

/** A line of a picking list. */
record Line(String article, int open, String shelf) {}
