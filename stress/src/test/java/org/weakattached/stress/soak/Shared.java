package org.weakattached.stress.soak;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Hosts that all threads work on at once. What one of them has is known when all are at rest: each adds up in a {@link Share}
 * what it did.
 */
final class Shared {
    private static final int COUNT = 64;

    private final List<Item> items;
    private final Structures structures;

    /** Takes the number of the first host; the others follow. */
    Shared(long first, Structures structures) {
        this.items = Stream.iterate(first, number -> number + 1)
                .limit(COUNT)
                .map(Item::new)
                .toList();
        this.structures = structures;
        items.forEach(BadgeAccessors::getName); // attaches, so that each begins with its first hits
    }

    /** What one thread has done to each host since they were made. */
    static final class Share {
        private final long[] hits = new long[COUNT];
        private final long[] total = new long[COUNT];
        private final long[] counts = new long[COUNT];
        private final int[] labels = new int[COUNT];
        private final int[] members = new int[COUNT];
    }

    int size() {
        return COUNT;
    }

    /** Does something to one of the hosts. */
    void work(SplittableRandom random, Share share) {
        int n = random.nextInt(COUNT);
        int delta = random.nextInt(100);
        Item item = items.get(n);
        switch (random.nextInt(7)) {
            case 0 -> {
                BadgeAccessors.getAndAddHits(item, delta);
                share.hits[n] += delta;
            }
            case 1 -> {
                BadgeAccessors.total().merge(item, (long) delta, Long::sum);
                share.total[n] += delta;
            }
            case 2 -> {
                structures.counts().merge(item, (long) delta, Long::sum);
                share.counts[n] += delta;
            }
            case 3 -> share.labels[n] += BadgeAccessors.label().putIfAbsent(item, new Token()) == null ? 1 : 0;
            case 4 -> share.labels[n] -= BadgeAccessors.label().remove(item) == null ? 0 : 1;
            case 5 -> share.members[n] += structures.members().add(item) ? 1 : 0;
            default -> share.members[n] -= structures.members().remove(item) ? 1 : 0;
        }
    }

    /** Compares with what all threads have done. */
    void check(List<Share> shares) {
        for (int i = 0; i < COUNT; i++) {
            int n = i;
            Item item = items.get(n);
            long hits = shares.stream().mapToLong(share -> share.hits[n]).sum();
            long total = shares.stream().mapToLong(share -> share.total[n]).sum();
            long counts = shares.stream().mapToLong(share -> share.counts[n]).sum();
            int labels = shares.stream().mapToInt(share -> share.labels[n]).sum();
            int members = shares.stream().mapToInt(share -> share.members[n]).sum();
            Expect.same("shared hits", item, (int) (Badge.firstHits(item) + hits), BadgeAccessors.getHits(item));
            Expect.same("shared total", item, total, BadgeAccessors.getTotal(item));
            Expect.same("shared count", item, counts, structures.counts().getOrDefault(item, 0L));
            Expect.same("shared labels", item, labels, BadgeAccessors.getLabel(item) == null ? 0 : 1);
            Expect.same("shared members", item, members, structures.members().contains(item) ? 1 : 0);
        }
    }

    /** Returns how many of the hosts are in the set. */
    long members() {
        return items.stream().filter(structures.members()::contains).count();
    }
}
