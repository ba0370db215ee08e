package org.weakattached.stress.soak;

/** Where a dictionary with weak values has an item. */
record Key(long number) {}
