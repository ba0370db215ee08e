package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(CharSequence.class)
class Trace {
    @WeakAttached
    String text;

    @WeakAttached
    List<String> texts;

    @WeakAttached
    List<Object> objects;

    @WeakAttached
    List<CharSequence> sequences;

    @WeakAttached
    List<java.nio.CharBuffer> buffers;
}
