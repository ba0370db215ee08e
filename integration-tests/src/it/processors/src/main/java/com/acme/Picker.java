package com.acme;

import jakarta.inject.Inject;

/** Picks orders in a warehouse, which keeps what it knows of them to itself. */
final class Picker {
    private final PickingAccessors pickings;
    private final LineMapper mapper;

    @Inject
    Picker(PickingAccessors pickings, LineMapper mapper) {
        this.pickings = pickings;
        this.mapper = mapper;
    }

    void pick(Order order, String shelf) {
        pickings.setShelf(order, shelf);
        pickings.getAndAddPicked(order, 1);
    }

    Line line(Order order) {
        return mapper.line(order, pickings);
    }
}
