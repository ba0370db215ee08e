package com.acme;

import java.lang.ref.PhantomReference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.List;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.WeakSet;
import org.weakattached.runtime.WeakValueDictionary;

@AttachedTo(Host.class)
class Trace {
    @WeakAttached
    int number;

    @WeakAttached
    String text;

    @WeakAttached
    byte[] bytes;

    @WeakAttached
    Object object;

    @WeakAttached
    SuperHost superHost;

    @WeakAttached
    Role role;

    @WeakAttached
    List<? super Host> list;

    @WeakAttached(hold = Hold.WEAK)
    Host weak;

    @WeakAttached(hold = Hold.SOFT)
    Host soft;

    @WeakAttached
    WeakReference<Host> weakReference;

    @WeakAttached
    SoftReference<Host> softReference;

    @WeakAttached
    PhantomReference<Host> phantomReference;

    @WeakAttached
    WeakRef<Host> ref;

    @WeakAttached
    WeakHashMap<Host, String> weakMap;

    @WeakAttached
    WeakKeyDictionary<Host, String> weakKeys;

    @WeakAttached
    WeakValueDictionary<String, Host> weakValues;

    @WeakAttached
    WeakSet<Host> weakSet;

    @WeakAttached
    Class<Host> type;

    @WeakAttached
    Comparator<Host> comparator;

    @WeakAttached
    Predicate<Host> predicate;

    @WeakAttached
    Consumer<Host> consumer;

    @WeakAttached
    Function<Host, Host> function;

    @WeakAttached
    ThreadLocal<Host> local;

    @WeakAttached
    Silent.Box<String> box;

    @WeakAttached
    Silent.Unknown<Host> unknown;

    @WeakAttached
    Silent.Shared shared;

    @WeakAttached
    Silent.Cycle<?> cycle;
}
