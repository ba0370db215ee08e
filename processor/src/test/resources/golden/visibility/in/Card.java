package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
public class Card {
    @WeakAttached
    public String title;

    @WeakAttached
    protected String body;

    @WeakAttached
    String footer;
}
