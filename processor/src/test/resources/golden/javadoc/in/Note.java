package com.acme;

import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Note {
    /**
     * What it says, with {@code $} signs.
     *
     * <p>See {@link #author} too.
     *
     * @since 2
     */
    @WeakAttached
    String text;

    /** @see #text */
    @WeakAttached
    String author;
}
