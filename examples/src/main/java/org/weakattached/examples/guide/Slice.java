package org.weakattached.examples.guide;

/** A view of a cheese, which is costly to make and worth to keep. */
record Slice(Cheese whole) {}
