package com.acme;

import org.weakattached.Hold;
import org.weakattached.WeakAttached;

abstract class Base {
    @WeakAttached(hold = Hold.SOFT)
    final StringBuilder text = new StringBuilder();
}
