package org.weakattached.agent.attached.tenant;

import org.weakattached.agent.attached.programs.Hosts.Event;

/** A host of the application's own. */
public final class Corner implements Event {}
