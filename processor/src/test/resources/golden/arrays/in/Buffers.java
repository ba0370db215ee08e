package com.acme;

import java.util.List;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Buffers {
    @WeakAttached
    byte[] bytes = {};

    @WeakAttached
    String[][] names = new String[0][];

    @WeakAttached
    List<String>[] lists;

    @WeakAttached
    final int[] counts = {1, 2};
}
