package com.acme;

import javax.annotation.processing.Generated;
import org.weakattached.WeakAttachedGenerated;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;

/**
 * Accessors of the fields that {@link Trace} attaches to objects of type {@link Thread}.
 *
 * <p>What is attached to a host lives as long as the host, and never keeps it alive.
 * All methods may be called from any thread.
 */
@WeakAttachedGenerated
@Generated("org.weakattached.processor.WeakAttachedProcessor")
final class TraceAccessors {
    private TraceAccessors() {
    }

    /**
     * Returns {@link Trace#count} of the host, by default what the field starts with.
     */
    static int getCount(Thread host) {
        throw new AssertionError("Trace has mistakes");
    }

    /**
     * Sets {@link Trace#count} of the host.
     */
    static void setCount(Thread host, int value) {
        throw new AssertionError("Trace has mistakes");
    }

    /**
     * Adds to {@link Trace#count} of the host, atomically, and returns what it was before.
     */
    static int getAndAddCount(Thread host, int delta) {
        throw new AssertionError("Trace has mistakes");
    }

    /**
     * Returns {@link Trace#count} as a live map from host to value.
     */
    static WeakKeyDictionary<Thread, Integer> count() {
        throw new AssertionError("Trace has mistakes");
    }

    /**
     * Returns {@link Trace#id} of the host, by default what the field starts with.
     */
    static String getId(Thread host) {
        throw new AssertionError("Trace has mistakes");
    }

    /**
     * Sets {@link Trace#id} of the host.
     */
    static void setId(Thread host, String value) {
        throw new AssertionError("Trace has mistakes");
    }

    /**
     * Returns {@link Trace#id} as a live map from host to value.
     */
    static WeakKeyDictionary<Thread, String> id() {
        throw new AssertionError("Trace has mistakes");
    }

    /**
     * Returns what {@link Trace} attaches as a whole.
     */
    static Attachments<Thread> attachments() {
        throw new AssertionError("Trace has mistakes");
    }
}
