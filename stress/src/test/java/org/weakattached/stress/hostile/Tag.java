package org.weakattached.stress.hostile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

/** A field of each kind. */
@AttachedTo(Hostile.class)
final class Tag {
    @WeakAttached
    @Nullable String text;

    @WeakAttached
    int count;

    @WeakAttached
    volatile long total;

    @WeakAttached
    boolean marked;

    @WeakAttached
    final List<String> notes = new ArrayList<>();

    @WeakAttached(hold = Hold.WEAK)
    @Nullable String weak;

    @WeakAttached(hold = Hold.SOFT)
    @Nullable String soft;

    @WeakAttached(closeOnCollect = true)
    @Nullable AutoCloseable resource;
}
