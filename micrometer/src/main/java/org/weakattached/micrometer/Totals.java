package org.weakattached.micrometer;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.weakattached.runtime.Attachments;

/** Sums of what some extensions count. One that is gone leaves behind what it counted last: a counter must not fall. */
final class Totals {
    private final List<Part> parts = new ArrayList<>();
    private long attachedOfGone;
    private long reclaimedOfGone;

    /** What one extension counted when it was last asked. */
    private static final class Part {
        final WeakReference<Attachments<?>> source;
        long size;
        long attached;
        long reclaimed;

        Part(Attachments<?> source) {
            this.source = new WeakReference<>(source);
        }

        void read() {
            Attachments<?> attachments = source.get();
            if (attachments == null) {
                size = 0;
            } else {
                size = attachments.size();
                attached = attachments.attached();
                reclaimed = attachments.reclaimed();
            }
        }
    }

    /** Sums these from now on, too. */
    synchronized void sum(List<Attachments<?>> summed) {
        Set<Attachments<?>> unknown = new HashSet<>(summed);
        parts.removeIf(part -> {
            Attachments<?> source = part.source.get();
            if (source == null) {
                attachedOfGone += part.attached;
                reclaimedOfGone += part.reclaimed;
                return true;
            }
            unknown.remove(source);
            return false;
        });
        unknown.forEach(source -> parts.add(new Part(source)));
    }

    synchronized double size() {
        return total(part -> part.size);
    }

    synchronized double attached() {
        return attachedOfGone + total(part -> part.attached);
    }

    synchronized double reclaimed() {
        return reclaimedOfGone + total(part -> part.reclaimed);
    }

    private double total(ToLongFunction<Part> count) {
        parts.forEach(Part::read);
        return parts.stream().mapToLong(count).sum();
    }
}
