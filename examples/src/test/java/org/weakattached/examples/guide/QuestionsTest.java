package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.weakattached.runtime.Identity;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakOption;

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
    void asksBeforeItAttaches() {
        WeakKeyDictionary<Object, String> origins = new WeakKeyDictionary<>();
        Map<Object, String> byEquals = new ConcurrentHashMap<>();
        for (Object object : List.of(new Cheese("Brie"), 42)) {
            // region has-identity
            if (Identity.hasIdentity(object)) {
                origins.put(object, "Meaux");
            } else {
                byEquals.put(object, "Meaux"); // equal ones are the same to it, and it keeps them
            }
            // endregion
        }
        assertThat(origins).hasSize(1);
        assertThat(byEquals).containsOnlyKeys(42);
    }

    @Test
    void takesAnyObject() {
        // region any-object
        WeakKeyDictionary<Object, String> whatever = new WeakKeyDictionary<>(WeakOption.ANY_OBJECT);
        whatever.put(List.of("Brie", "Comté"), "France"); // found by this very list only
        // endregion
        assertThat(whatever.get(List.of("Brie", "Comté"))).isNull();
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
