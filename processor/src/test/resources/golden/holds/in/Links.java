package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Links {
    @WeakAttached(hold = Hold.WEAK)
    List<String> weak;

    @WeakAttached(hold = Hold.SOFT)
    Object soft;

    @WeakAttached(hold = Hold.STRONG)
    Runnable strong;
}
