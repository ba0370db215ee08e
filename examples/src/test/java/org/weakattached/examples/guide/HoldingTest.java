package org.weakattached.examples.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;

final class HoldingTest {
    private final Cheese brie = new Cheese("Brie");

    @Test
    void aWeakValueLivesWithItsOwner() {
        // region weak
        Customer mousebender = new Customer("Mr Mousebender");
        TastingAccessors.setTaster(brie, mousebender);
        assertThat(TastingAccessors.getTaster(brie)).isSameAs(mousebender);
        // endregion

        mousebender = new Customer("somebody else");
        Collector.await("the first one is gone", () -> TastingAccessors.getTaster(brie) == null);
        assertThat(TastingAccessors.taster()).isEmpty();
        assertThat(mousebender.name()).isEqualTo("somebody else");
    }

    @Test
    void aValueThatNobodyHoldsGoesAtOnce() {
        // region pitfall
        TastingAccessors.setTaster(brie, new Customer("Mr Mousebender")); // wrong: nobody else holds this customer
        // endregion
        Collector.await("the value is gone", () -> TastingAccessors.getTaster(brie) == null);
    }

    @Test
    void aSoftValueStaysWhileThereIsMemory() {
        // region soft
        byte[] photo = TastingAccessors.getPhoto(brie);
        if (photo == null) {
            photo = takePhoto(brie); // there was none yet, or the collector wanted the memory
            TastingAccessors.setPhoto(brie, photo);
        }
        // endregion
        assertThat(photo).asString(UTF_8).isEqualTo("Brie");
        assertThat(TastingAccessors.getPhoto(brie)).isSameAs(photo);
    }

    private static byte[] takePhoto(Cheese cheese) {
        return cheese.kind().getBytes(UTF_8);
    }
}
