package com.acme.dagger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.acme.Collected;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CustomersTest {
    private final Shop shop = DaggerShop.create();

    @Test
    void allOfAComponentShareItsAccessors() {
        Visit visit = visit();

        assertEquals("brie", visit.customers().buy("a"));
        assertEquals("brie", visit.customers().buy("b"));

        assertEquals(2, visit.purchases().getCount(shop));
        assertEquals(Set.of("a", "b"), visit.purchases().getBuyers(shop));
    }

    @Test
    void componentsWithOneDependencyAttachForThemselves() {
        Customers here = visit().customers();
        Customers there = visit().customers();

        here.buy("a");
        here.buy("b");
        there.buy("c");

        assertEquals(2, here.count());
        assertEquals(Set.of("a", "b"), here.buyers());
        assertEquals(1, there.count());
        assertEquals(Set.of("c"), there.buyers());
    }

    @Test
    void aComponentThatIsDroppedForgetsAll() {
        Collected.awaitWhileAlive(buyInAVisit(), shop);
    }

    private List<WeakReference<?>> buyInAVisit() {
        Visit visit = visit();
        visit.customers().buy("a");
        return List.of(new WeakReference<>(visit.customers().buyers()), new WeakReference<>(visit.purchases()));
    }

    private Visit visit() {
        return DaggerVisit.builder().shop(shop).build();
    }
}
