package org.weakattached.examples.framework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

/** A field of each kind that there is. */
@AttachedTo(Player.class)
class Oddities {
    @WeakAttached
    boolean flag;

    @WeakAttached
    byte tiny;

    @WeakAttached
    short small;

    @WeakAttached
    char letter;

    @WeakAttached
    int number;

    @WeakAttached
    long large;

    @WeakAttached
    float rough;

    @WeakAttached
    double precise;

    @WeakAttached
    @Nullable String text = "a default";

    @WeakAttached
    @Nullable Object object;

    @WeakAttached
    final List<String> notes = new ArrayList<>();
}
