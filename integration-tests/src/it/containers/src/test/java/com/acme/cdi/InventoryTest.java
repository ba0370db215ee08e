package com.acme.cdi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.Collected;
import jakarta.enterprise.inject.UnproxyableResolutionException;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.enterprise.inject.spi.Bean;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class InventoryTest {
    @Test
    void theContainerFindsTheAccessors() {
        try (SeContainer container = container()) {
            Bean<?> bean = inventoryOf(container);

            container.select(Inventory.class).get().use(bean, "a");

            UsesAccessors uses = container.select(UsesAccessors.class).get();
            assertEquals(1, uses.getCount(bean));
            assertEquals(Set.of("a"), uses.getUsers(bean));
        }
    }

    @Test
    void containersAttachForThemselves() {
        try (SeContainer one = container();
                SeContainer other = container()) {
            Inventory here = one.select(Inventory.class).get();
            Inventory there = other.select(Inventory.class).get();
            Bean<?> bean = inventoryOf(one);

            here.use(bean, "a");
            here.use(bean, "b");
            there.use(bean, "c");

            assertEquals(2, here.count(bean));
            assertEquals(Set.of("a", "b"), here.users(bean));
            assertEquals(1, there.count(bean));
            assertEquals(Set.of("c"), there.users(bean));
        }
    }

    @Test
    void aContainerForgetsAllWhenItIsClosed() {
        try (SeContainer home = container()) {
            Bean<?> bean = inventoryOf(home);
            SeContainer container = container();
            List<WeakReference<?>> attached = use(container, bean);

            container.close();

            Collected.awaitWhileAlive(attached, container, bean);
        }
    }

    @Test
    void aScopeThatNeedsProxiesIsRefused() {
        try (SeContainer container = containerWith(ProxiedAccessors.class)) {
            assertThrows(
                    UnproxyableResolutionException.class,
                    () -> container.select(ProxiedAccessors.class).get());
        }
    }

    @Test
    void dependentAccessorsAreOfTheirUser() {
        try (SeContainer container = containerWith(PerUserAccessors.class)) {
            assertNotSame(
                    container.select(PerUserAccessors.class).get(),
                    container.select(PerUserAccessors.class).get());
        }
    }

    private static List<WeakReference<?>> use(SeContainer container, Bean<?> bean) {
        Inventory inventory = container.select(Inventory.class).get();
        inventory.use(bean, "a");
        return List.of(
                new WeakReference<>(inventory.users(bean)),
                new WeakReference<>(container.select(UsesAccessors.class).get()));
    }

    private static Bean<?> inventoryOf(SeContainer container) {
        return container.getBeanManager().getBeans(Inventory.class).iterator().next();
    }

    private static SeContainer container() {
        return SeContainerInitializer.newInstance().initialize();
    }

    private static SeContainer containerWith(Class<?> bean) {
        return SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(bean)
                .initialize();
    }
}
