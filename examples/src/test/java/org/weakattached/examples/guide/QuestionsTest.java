package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.WeakKeyDictionary;

final class QuestionsTest {
    @Test
    void whatHasNoIdentityIsNoHost() {
        // region no-identity
        WeakKeyDictionary<Object, String> origins = new WeakKeyDictionary<>();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> origins.put(42, "Meaux"))
                .withMessage("java.lang.Integer has no identity, so data cannot be attached to it");
        // endregion
        assertThatIllegalArgumentException().isThrownBy(() -> origins.put(List.of(), "Meaux"));
    }

    @Test
    void equalRecordsAreTwoHosts() {
        // region record
        Customer mousebender = new Customer("Mr Mousebender");
        TabAccessors.setPence(mousebender, 490);
        assertThat(TabAccessors.getPence(new Customer("Mr Mousebender"))).isZero();
        // endregion
        assertThat(TabAccessors.getPence(mousebender)).isEqualTo(490);
    }

    @Test
    void aHostMayBeOfASubclass() {
        Cheese blue = new Cheese("Stilton") {};
        SalesAccessors.setPieces(blue, 3);

        assertThat(SalesAccessors.getPieces(blue)).isEqualTo(3);
    }
}
