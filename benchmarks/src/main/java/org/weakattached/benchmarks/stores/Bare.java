package org.weakattached.benchmarks.stores;

/** A host without a place for anything. */
public final class Bare {}
