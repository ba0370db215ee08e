package com.acme;

import java.util.*;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Trace {
    @WeakAttached
    int count;

    @WeakAttached
    List<String> notes = new ArrayList<>();

    @WeakAttached
    Object text = new StringBuilder("x");

    @WeakAttached
    int[] sizes = {1};

    @WeakAttached
    Object names = new String[3];

    @WeakAttached
    Object hits = new AtomicLong();

    @WeakAttached
    Object due = new java.sql.Timestamp(0);

    @WeakAttached
    Object own = new Own();

    @WeakAttached
    Object sub = new HashMap<String, String>() {};

    @WeakAttached
    Object fine = new Object();

    @WeakAttached
    int[] none = {};

    @WeakAttached
    String[] zero = new String[0];

    static class Own extends BitSet {
        private static final long serialVersionUID = 1;
    }
}
