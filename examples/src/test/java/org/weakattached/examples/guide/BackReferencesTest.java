package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.weakattached.testing.CollectableAssertions.assertCollectable;

import java.time.Duration;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.testing.NotCollectedError;

final class BackReferencesTest {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Queue<String> till = new ConcurrentLinkedQueue<>();

    @Test
    void anOrderThatRefersToItsCheeseWeakly() {
        assertCollectable(() -> new Cheese("Brie"), brie -> {
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
        assertCollectable(() -> new Cheese("Brie"), brie -> {
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
        assertCollectable(() -> new Cheese("Brie"), brie -> {
            // region given
            SaleAccessors.setOnSold(brie, cheese -> till.add(cheese.kind()));
            // endregion
            sell(brie);
        });
        assertThat(till).containsExactly("Brie");
    }

    @Test
    void aListenerThatCapturesItsHost() {
        assertThrows(
                NotCollectedError.class,
                () -> assertCollectable(SOON, () -> new Cheese("Brie"), brie -> {
                    // region captured
                    SaleAccessors.setOnSold(brie, cheese -> till.add(brie.kind())); // wrong: the lambda holds "brie"
                    // endregion
                    sell(brie);
                }));
        assertThat(till).containsExactly("Brie");
        SaleAccessors.attachments().clear();
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
        assertCollectable(() -> new Cheese("Brie"), brie -> {
            Cheese stilton = new Cheese("Stilton");
            // region each-other
            SaleAccessors.setGoesWith(brie, stilton);
            SaleAccessors.setGoesWith(stilton, brie);
            // endregion
            assertThat(SaleAccessors.getGoesWith(brie)).isSameAs(stilton);
        });
    }

    /** In a map with weak keys and strong values, none of them goes. */
    @ParameterizedTest
    @MethodSource("leaks")
    void whatIsHeldStronglyInstead(BiConsumer<WeakKeyDictionary<Cheese, Object>, Cheese> leak) {
        WeakKeyDictionary<Cheese, Object> values = new WeakKeyDictionary<>();
        assertThrows(
                NotCollectedError.class,
                () -> assertCollectable(SOON, () -> new Cheese("Brie"), brie -> leak.accept(values, brie)));
        assertThat(values).isNotEmpty();
    }

    static Stream<BiConsumer<WeakKeyDictionary<Cheese, Object>, Cheese>> leaks() {
        return Stream.of((values, brie) -> values.put(brie, new Slice(brie)), (values, brie) -> {
            Cheese stilton = new Cheese("Stilton");
            values.put(brie, stilton);
            values.put(stilton, brie);
        });
    }

    @Test
    void aCacheOfViews() {
        assertCollectable(() -> new Cheese("Brie"), brie -> {
            // region view
            Slice slice = SaleAccessors.slice().computeIfAbsent(brie, Slice::new);
            // endregion
            assertThat(SaleAccessors.getSlice(brie)).isSameAs(slice);
            assertThat(Objects.requireNonNull(slice).whole()).isSameAs(brie);
        });
    }
}
