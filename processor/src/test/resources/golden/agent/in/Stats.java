package com.acme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = Player.class, store = AgentStore.class)
public class Stats {
    /** How often the player won. */
    @WeakAttached public int wins;

    @WeakAttached volatile long points;
    @WeakAttached double ratio = 0.5;
    @WeakAttached @Nullable String name;
    @WeakAttached Map<String, Integer> scores = Map.of();
    @WeakAttached final List<String> notes = new ArrayList<>();
    @WeakAttached(hold = Hold.WEAK) Thread coach;
    @WeakAttached(hold = Hold.SOFT) List<String> page;
    @WeakAttached int[] rounds;
}
