package org.weakattached.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.internal.reclaim.Announced;

/** Tables whose few entries announce their own death. */
final class SmallTableTest {
    private static final int ANNOUNCED = 6;

    @Test
    void announcesAsManyAsItHasRoomFor() {
        ValueTable<Object> table = table();
        List<Object> hosts = hosts(ANNOUNCED + 2);

        assertThat(hosts.stream().map(table::attach).map(Announced.class::isInstance))
                .containsExactly(true, true, true, true, true, true, false, false);
    }

    @Test
    void announcesNothingWhereOperationsReclaim() {
        assertThat(new ValueTable<>(Set.of(WeakOption.INLINE_RECLAIMING)).attach(new Object()))
                .isNotInstanceOf(Announced.class);
    }

    @Test
    void reclaimsWithoutACollectionThatAnybodyNoticed() {
        ValueTable<Object> table = table();
        List<Object> hosts = hosts(3);
        hosts.forEach(table::attach);

        table.attach(hosts.get(1)).enqueue();

        Gc.await(() -> table.reclaimed() == 1);
        assertThat(table.find(hosts.get(0))).isNotNull();
        assertThat(table.find(hosts.get(1))).isNull();
        assertThat(table.find(hosts.get(2))).isNotNull();
    }

    @Test
    void reclaimsBothKindsWhereATableGrows() {
        for (int size = 1; size <= 4 * ANNOUNCED; size++) {
            ValueTable<Object> table = table();
            hosts(size).forEach(table::attach);
            Object alive = new Object();
            table.attach(alive);
            int dead = size;
            Gc.await(() -> table.reclaimed() == dead);
            assertThat(table.find(alive)).isNotNull();
        }
    }

    @Test
    void reclaimsAgainAfterItWasIdle() {
        ValueTable<Object> table = table();
        for (int i = 1; i <= 2 * ANNOUNCED; i++) {
            table.attach(new Object());
            int dead = i;
            Gc.await(() -> table.reclaimed() == dead);
            assertThat(table.isIdle()).isTrue();
        }
    }

    @Test
    void unlinksWhatIsEmptiedByTwoThreadsAtOnce() throws Exception {
        List<ValueTable<Object>> tables =
                IntStream.range(0, 20_000).mapToObj(i -> table()).toList();
        List<Object> hosts = hosts(ANNOUNCED);
        for (ValueTable<Object> table : tables) {
            hosts.forEach(host -> table.attach(host).compareAndSet(0, null, "value"));
        }
        CyclicBarrier start = new CyclicBarrier(2);
        Thread other = new Thread(() -> empty(tables, hosts.subList(0, ANNOUNCED / 2), start));
        other.start();
        empty(tables, hosts.subList(ANNOUNCED / 2, ANNOUNCED), start);
        other.join();

        Gc.await(() -> tables.stream().allMatch(table -> table.size() == 0));
        assertThat(hosts).noneMatch(host -> tables.get(0).find(host) != null);
    }

    private static void empty(List<ValueTable<Object>> tables, List<Object> hosts, CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        for (ValueTable<Object> table : tables) {
            for (Object host : hosts) {
                ValueTable.ValueEntry<Object> entry = table.attach(host);
                assertThat(entry.compareAndSet(0, "value", null)).isTrue();
                table.changed(entry, host);
            }
        }
    }

    private static ValueTable<Object> table() {
        return new ValueTable<>(Set.of());
    }

    private static List<Object> hosts(int count) {
        List<Object> hosts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hosts.add(new Object());
        }
        return hosts;
    }
}
