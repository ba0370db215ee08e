package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.ref.WeakReference;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;

final class StoresTest {
    @Test
    void aCrateKeepsItsOwn() {
        WeakReference<Crate> crate = new WeakReference<>(loaded());
        Collector.await("the crates are gone", () -> crate.refersTo(null));
    }

    private static Crate loaded() {
        Crate first = new Crate();
        Crate second = new Crate();
        // region slot
        DeliveryAccessors.setStop(first, 2);
        DeliveryAccessors.setLoadedBefore(first, second);
        DeliveryAccessors.setLoadedBefore(second, first); // a circle, and no leak
        // endregion
        assertThat(DeliveryAccessors.getStop(first)).isEqualTo(2);
        return first;
    }

    @Test
    void hostsCannotBeListed() {
        Crate crate = new Crate();
        // region unlisted
        DeliveryAccessors.stop().put(crate, 3); // one host at a time: as ever

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> DeliveryAccessors.stop().size())
                .withMessage("the attachments of org.weakattached.examples.guide.Delivery are kept by their hosts,"
                        + " which nobody lists");
        // endregion
    }

    @Test
    void aComponentKeepsItsOwn() {
        JComponent field = new JLabel("Kind of cheese");
        JComponent help = new JLabel("?");
        HintAccessors.setExplainedBy(field, help);
        assertThat(HintAccessors.getExplainedBy(field)).isSameAs(help);
    }

    @Test
    void anyHostKeepsItsOwnWithTheAgent() {
        Cheese brie = new Cheese("Brie");
        Cheese tilsit = new Cheese("Tilsit");
        // region agent
        PairingAccessors.setGoesWith(brie, tilsit);
        boolean inSlot = PairingAccessors.attachments().isKeptByHost(brie); // true where the agent runs
        // endregion
        assertThat(inSlot).isFalse();
        assertThat(PairingAccessors.getGoesWith(brie)).isSameAs(tilsit);
    }

    @Test
    void aClassKeepsItsOwn() {
        // region class
        assertThat(LayoutAccessors.getColumns(Order.class)).containsExactly("cheese", "pieces");
        // endregion
    }
}
