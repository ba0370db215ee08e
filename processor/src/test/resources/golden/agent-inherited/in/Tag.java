package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.runtime.AgentStore;

@AttachedTo(value = byte[].class, store = AgentStore.class)
public class Tag extends Labelled<String> {
    Tag(byte[] host) {
        label = host.length + " bytes";
    }
}
