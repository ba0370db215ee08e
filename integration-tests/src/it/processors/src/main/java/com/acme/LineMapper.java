package com.acme;

import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes lines of orders and of what is attached to them. */
@Mapper
interface LineMapper {
    @Mapping(target = "open", expression = "java(order.getQuantity() - pickings.getPicked(order))")
    @Mapping(target = "shelf", expression = "java(pickings.getShelf(order))")
    Line line(Order order, @Context PickingAccessors pickings);
}
