package org.weakattached.stress.races;

/** A host that the agent may give a slot. */
public final class Stand {}
