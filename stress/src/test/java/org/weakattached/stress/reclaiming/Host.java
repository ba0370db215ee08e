package org.weakattached.stress.reclaiming;

/** An object that others attach to. */
final class Host {}
