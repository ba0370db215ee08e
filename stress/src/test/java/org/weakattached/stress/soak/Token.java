package org.weakattached.stress.soak;

/** A value that is only itself. */
final class Token {}
