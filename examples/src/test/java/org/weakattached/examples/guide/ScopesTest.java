package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;

final class ScopesTest {
    private final Cheese brie = new Cheese("Brie");

    @Test
    void eachInstanceHasItsOwn() {
        AtomicBoolean broken = new AtomicBoolean();
        InspectionAccessors tuesday = new InspectionAccessors();
        // region instance
        try (InspectionAccessors monday = new InspectionAccessors()) {
            monday.getAndAddFaults(brie, 2);
            monday.setSeal(brie, () -> broken.set(true));
            assertThat(tuesday.getFaults(brie)).isZero();
        } // nothing of it is left on any cheese, and what has closeOnCollect will be closed
        // endregion
        Collector.await("the seal is closed", broken::get);
    }

    @Test
    void afterClosingNothingIsAttached() {
        InspectionAccessors monday = new InspectionAccessors();
        monday.setFaults(brie, 2);
        // region closed
        monday.close();
        assertThat(monday.getFaults(brie)).isZero();
        assertThatIllegalStateException().isThrownBy(() -> monday.setFaults(brie, 1));
        // endregion
    }

    @Test
    void anAnnotationStatesWhatExtensionsShare() {
        // region data
        ReservationData reservations = new ReservationData();
        reservations.getAndAddPieces(brie, 3);
        // endregion
        assertThat(reservations.getPieces(brie)).isEqualTo(3);
    }
}
