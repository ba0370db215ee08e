package com.acme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.weakattached.AttachedTo;
import org.weakattached.Hold;
import org.weakattached.WeakAttached;
import org.weakattached.runtime.WeakKeyDictionary;

@AttachedTo(Host.class)
class Trace {
    @WeakAttached
    Host host;

    @WeakAttached(hold = Hold.STRONG)
    SubHost subHost;

    @WeakAttached(closeOnCollect = true)
    Kinds.Owner owner;

    @WeakAttached
    final Kinds.OfRecord ofRecord = null;

    @WeakAttached
    Kinds.Heir heir;

    @WeakAttached
    Host.Inner inner;

    @WeakAttached
    Kinds.Box<Host> box;

    @WeakAttached
    Kinds.Box<? extends Kinds.Box<SubHost>> boxes;

    @WeakAttached
    Kinds.Bounded<?> bounded;

    @WeakAttached
    Host[][] arrays;

    @WeakAttached
    List<? extends Host> list;

    @WeakAttached
    Map<String, List<Kinds.Owner>> map;

    @WeakAttached
    Kinds.Crowd crowd;

    @WeakAttached
    Optional<Host> optional;

    @WeakAttached
    Supplier<Host> supplier;

    @WeakAttached
    AtomicReference<Host> atomic;

    @WeakAttached
    CompletableFuture<Host> future;

    @WeakAttached
    WeakKeyDictionary<String, Host> values;

    @WeakAttached
    Kinds.Reference reference;
}
