package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;

final class BackReferencesTest {
    private final Queue<String> till = new ConcurrentLinkedQueue<>();

    @Test
    void anOrderThatRefersToItsCheeseWeakly() {
        assertGoes(brie -> {
            // region order
            SaleAccessors.setOrder(brie, Order.of(brie, 2));
            // endregion
            assertThat(Objects.requireNonNull(SaleAccessors.getOrder(brie))
                            .cheese()
                            .get())
                    .isSameAs(brie);
        });
    }

    @Test
    void aBellWithoutACounterBehindIt() {
        assertGoes(brie -> {
            Counter counter = new Counter();
            counter.displayed = brie;
            // region bell
            Counter.Bell bell = new Counter.Bell();
            SaleAccessors.setBell(brie, bell);
            bell.ring(counter);
            // endregion
        });
    }

    @Test
    void aListenerThatIsGivenItsHost() {
        assertGoes(brie -> {
            // region given
            SaleAccessors.setOnSold(brie, cheese -> till.add(cheese.kind()));
            // endregion
            sell(brie);
        });
        assertThat(till).containsExactly("Brie");
    }

    @Test
    void aListenerThatCapturesItsHost() {
        WeakReference<Cheese> host = attached(brie -> {
            // region captured
            SaleAccessors.setOnSold(brie, cheese -> till.add(brie.kind())); // wrong: the lambda holds "brie"
            // endregion
            sell(brie);
        });
        WeakReference<Cheese> other = attached(cheese -> SaleAccessors.setOrder(cheese, null));

        Collector.await("a host without a listener is gone", () -> other.refersTo(null));
        assertThat(host.refersTo(null)).isFalse();
        SaleAccessors.attachments().detach(Objects.requireNonNull(host.get()));
        Collector.await("the host goes once the listener is off", () -> host.refersTo(null));
    }

    private static void sell(Cheese cheese) {
        // region sell
        Consumer<Cheese> listener = SaleAccessors.getOnSold(cheese);
        if (listener != null) {
            listener.accept(cheese);
        }
        // endregion
    }

    @Test
    void hostsThatReferToEachOtherWeakly() {
        assertGoes(brie -> {
            Cheese stilton = new Cheese("Stilton");
            // region each-other
            SaleAccessors.setGoesWith(brie, stilton);
            SaleAccessors.setGoesWith(stilton, brie);
            // endregion
            assertThat(SaleAccessors.getGoesWith(brie)).isSameAs(stilton);
        });
    }

    @Test
    void aCacheOfViews() {
        assertGoes(brie -> {
            // region view
            Slice slice = SaleAccessors.slice().computeIfAbsent(brie, Slice::new);
            // endregion
            assertThat(SaleAccessors.getSlice(brie)).isSameAs(slice);
            assertThat(Objects.requireNonNull(slice).whole()).isSameAs(brie);
        });
    }

    private static void assertGoes(Consumer<Cheese> attach) {
        WeakReference<Cheese> host = attached(attach);
        Collector.await("the host is gone", () -> host.refersTo(null));
    }

    private static WeakReference<Cheese> attached(Consumer<Cheese> attach) {
        Cheese brie = new Cheese("Brie");
        attach.accept(brie);
        assertThat(SaleAccessors.attachments().isAttached(brie)).isTrue();
        return new WeakReference<>(brie);
    }
}
