package com.acme.guice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.acme.Collected;
import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LocatorTest {
    private final Injector shop = Guice.createInjector(LocatorTest::sellBrie);

    @Test
    void anInjectorMakesTheAccessorsByItself() {
        Locator locator = shop.getInstance(Locator.class);
        UsesAccessors uses = shop.getInstance(UsesAccessors.class);

        assertEquals("brie", locator.get(String.class, "a"));

        assertEquals(1, uses.getCount(shop.getBinding(String.class)));
        assertEquals(Set.of("a"), uses.getUsers(shop.getBinding(String.class)));
    }

    @Test
    void injectorsWithOneParentAttachForThemselves() {
        Locator one = shop.createChildInjector(new LocatorModule()).getInstance(Locator.class);
        Locator other = shop.createChildInjector(new LocatorModule()).getInstance(Locator.class);

        one.get(String.class, "a");
        one.get(String.class, "b");
        other.get(String.class, "c");

        assertEquals(2, one.count(String.class));
        assertEquals(Set.of("a", "b"), one.users(String.class));
        assertEquals(1, other.count(String.class));
        assertEquals(Set.of("c"), other.users(String.class));
    }

    @Test
    void theParentMakesForAllItsChildrenWhatNoneOfThemBinds() {
        UsesAccessors bound = shop.createChildInjector(new LocatorModule()).getInstance(UsesAccessors.class);
        Injector other = Guice.createInjector(LocatorTest::sellBrie);

        assertNotSame(bound, shop.createChildInjector(new LocatorModule()).getInstance(UsesAccessors.class));
        assertSame(
                other.createChildInjector().getInstance(UsesAccessors.class),
                other.createChildInjector().getInstance(UsesAccessors.class));
    }

    @Test
    void anInjectorThatIsDroppedForgetsAll() {
        Collected.awaitWhileAlive(useInAChild(), shop, shop.getBinding(String.class));
    }

    private List<WeakReference<?>> useInAChild() {
        Injector child = shop.createChildInjector(new LocatorModule());
        Locator locator = child.getInstance(Locator.class);
        locator.get(String.class, "a");
        return List.of(
                new WeakReference<>(locator.users(String.class)),
                new WeakReference<>(child.getInstance(UsesAccessors.class)));
    }

    private static void sellBrie(Binder binder) {
        binder.bind(String.class).toInstance("brie");
    }
}
