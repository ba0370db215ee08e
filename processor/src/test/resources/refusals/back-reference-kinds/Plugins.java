package com.acme;

import java.util.ServiceLoader;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.weakattached.AttachedTo;
import org.weakattached.WeakAttached;

@AttachedTo(ClassLoader.class)
class Plugins {
    @WeakAttached
    ServiceLoader<Runnable> services;

    @WeakAttached
    Stream<ClassLoader> children;

    @WeakAttached
    Spliterator<ClassLoader> parts;

    @WeakAttached
    IntStream sizes;
}
