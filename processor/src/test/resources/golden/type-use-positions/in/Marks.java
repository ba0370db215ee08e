package com.acme;

import java.util.List;
import java.util.Map;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(Thread.class)
class Marks {
    @WeakAttached
    @Mark(1) String @Mark(2) [] @Mark(3) [] dimensions;

    @WeakAttached
    @Mark(1) Map<@Mark(2) String, @Mark(3) List<@Mark(4) int @Mark(5) []>> arguments;

    @WeakAttached
    List<? extends @Mark(1) Number> upper;

    @WeakAttached
    List<? super @Mark(1) List<? extends @Mark(2) Integer @Mark(3) []>> lower;

    @WeakAttached
    Shelf.@Mark(1) Card card;

    @WeakAttached
    @Mark(1) Shelf<@Mark(2) String>.@Mark(3) Row<@Mark(4) Integer> row;

    @WeakAttached
    @Mark(1) long number;
}
