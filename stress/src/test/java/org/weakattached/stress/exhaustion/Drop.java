package org.weakattached.stress.exhaustion;

/** A host that is dropped at once, or kept. */
final class Drop {}
