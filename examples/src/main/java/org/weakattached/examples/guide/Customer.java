package org.weakattached.examples.guide;

/** Somebody who comes and goes. */
record Customer(String name) {}
