package org.weakattached.testing;

/** Refers to the host for a value. */
record Connection(Exchange exchange) {}
