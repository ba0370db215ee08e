package org.weakattached.examples.guide;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.weakattached.examples.guide.Printed.assertPrinted;
import static org.weakattached.testing.CollectableAssertions.assertCollectable;
import static org.weakattached.testing.CollectableAssertions.assertCollected;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.weakattached.testing.NoLeaks;
import org.weakattached.testing.NotCollectedError;

final class LeaksTest {
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Queue<String> till = new ConcurrentLinkedQueue<>();

    // region collectable
    @Test
    void anOrderKeepsNoCheese() {
        assertCollectable(() -> new Cheese("Brie"), brie -> SaleAccessors.setOrder(brie, Order.of(brie, 2)));
    }
    // endregion

    // region no-leaks
    @Test
    @NoLeaks
    void sellingKeepsNoCheese() {
        sell(new Cheese("Brie"));
        sell(new Cheese("Stilton"));
    }
    // endregion

    private void sell(Cheese cheese) {
        SaleAccessors.setOnSold(cheese, sold -> till.add(sold.kind()));
        SalesAccessors.getAndAddPieces(cheese, 1);
    }

    @Test
    void aReferenceTellsToo() {
        // region collected
        WeakReference<Cheese> brie = new WeakReference<>(new Cheese("Brie"));
        assertCollected(brie);
        // endregion
    }

    @Test
    void whatFailsSaysWhatHoldsIt() throws IOException {
        NotCollectedError error = assertThrows(NotCollectedError.class, this::leak);

        assertPrinted("leak.txt", error.getMessage() + "\n");
        SaleAccessors.attachments().clear();
    }

    private void leak() {
        // region leak
        assertCollectable(SOON, () -> new Cheese("Brie"), brie -> {
            SaleAccessors.setOnSold(brie, sold -> till.add(brie.kind())); // captures the host
        });
        // endregion
    }
}
