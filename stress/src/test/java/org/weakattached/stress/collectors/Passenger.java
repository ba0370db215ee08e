package org.weakattached.stress.collectors;

/** An object that others attach to. */
final class Passenger {}
