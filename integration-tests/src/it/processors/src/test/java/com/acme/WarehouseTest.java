package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Singleton;
import org.junit.jupiter.api.Test;

final class WarehouseTest {
    private final Order order = Order.of("brie", 3);

    @Test
    void allOfAWarehouseSharesWhatIsAttached() {
        Warehouse warehouse = DaggerWarehouse.create();

        warehouse.picker().pick(order, "A1");
        warehouse.picker().pick(order, "A2");

        assertEquals(new Line("brie", 1, "A2"), warehouse.picker().line(order));
    }

    @Test
    void eachWarehouseAttachesForItself() {
        Warehouse there = DaggerWarehouse.create();
        there.picker().pick(order, "A1");

        assertEquals(
                new Line("brie", 3, null), DaggerWarehouse.create().picker().line(order));
    }

    @Test
    void theAccessorsCarryTheirAnnotation() {
        assertTrue(PickingAccessors.class.isAnnotationPresent(Singleton.class));
    }
}
