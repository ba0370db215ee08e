package org.weakattached.testing;

/** A host, as of somebody else's library. */
final class Exchange {}
