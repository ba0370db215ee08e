package org.weakattached.agent.attached.tenant;

import org.weakattached.agent.attached.programs.Hosts.Player;

/** A host of the application's own. */
public final class Forward extends Player {}
