package com.acme;

import java.util.ArrayList;
import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Label {
    @WeakAttached
    String text;

    @WeakAttached
    List<String> lines = new ArrayList<>();

    @WeakAttached
    final int length;

    Label() {
        length = 0;
    }

    Label(Thread host) {
        text = host.getName();
        length = text.length();
    }
}
