package org.weakattached.benchmarks.stores;

/** A host class that knows nothing of attachments. The agent gives it a slot. */
final class Untouched {}
