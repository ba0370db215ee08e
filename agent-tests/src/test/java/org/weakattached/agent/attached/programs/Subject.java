package org.weakattached.agent.attached.programs;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.weakattached.agent.attached.programs.Hosts.Event;
import org.weakattached.agent.attached.programs.Hosts.Player;
import org.weakattached.runtime.Attachments;
import org.weakattached.runtime.WeakKeyDictionary;

/**
 * The accessors of one host type, which all have to do the same.
 *
 * @param isSlotted whether its hosts have a slot where an agent runs
 */
record Subject<H>(
        String type,
        boolean isSlotted,
        Supplier<H> host,
        ToIntFunction<H> getCount,
        ObjIntConsumer<H> setCount,
        ToIntBiFunction<H, Integer> addCount,
        Function<H, String> getName,
        BiConsumer<H, String> setName,
        Function<H, @Nullable Value> getWeak,
        BiConsumer<H, Value> setWeak,
        Function<H, @Nullable Value> getSoft,
        BiConsumer<H, Value> setSoft,
        Function<H, Value> getOrigin,
        ToIntFunction<H> getHash,
        WeakKeyDictionary<H, Integer> count,
        WeakKeyDictionary<H, String> name,
        WeakKeyDictionary<H, String> note,
        WeakKeyDictionary<H, Value> weak,
        WeakKeyDictionary<H, Value> origin,
        Attachments<H> trace,
        Attachments<H> origins) {

    static List<Subject<?>> all() {
        return List.of(ofEvent(), ofPlayer(), ofObject());
    }

    private static Subject<Event> ofEvent() {
        return new Subject<>(
                "Event",
                true,
                Hosts.Goal::new,
                EventTraceAccessors::getCount,
                EventTraceAccessors::setCount,
                EventTraceAccessors::getAndAddCount,
                EventTraceAccessors::getName,
                EventTraceAccessors::setName,
                EventTraceAccessors::getWeak,
                EventTraceAccessors::setWeak,
                EventTraceAccessors::getSoft,
                EventTraceAccessors::setSoft,
                EventOriginAccessors::getOrigin,
                EventOriginAccessors::getHash,
                EventTraceAccessors.count(),
                EventTraceAccessors.name(),
                EventTraceAccessors.note(),
                EventTraceAccessors.weak(),
                EventOriginAccessors.origin(),
                EventTraceAccessors.attachments(),
                EventOriginAccessors.attachments());
    }

    private static Subject<Player> ofPlayer() {
        return new Subject<>(
                "Player",
                true,
                Player::new,
                PlayerTraceAccessors::getCount,
                PlayerTraceAccessors::setCount,
                PlayerTraceAccessors::getAndAddCount,
                PlayerTraceAccessors::getName,
                PlayerTraceAccessors::setName,
                PlayerTraceAccessors::getWeak,
                PlayerTraceAccessors::setWeak,
                PlayerTraceAccessors::getSoft,
                PlayerTraceAccessors::setSoft,
                PlayerOriginAccessors::getOrigin,
                PlayerOriginAccessors::getHash,
                PlayerTraceAccessors.count(),
                PlayerTraceAccessors.name(),
                PlayerTraceAccessors.note(),
                PlayerTraceAccessors.weak(),
                PlayerOriginAccessors.origin(),
                PlayerTraceAccessors.attachments(),
                PlayerOriginAccessors.attachments());
    }

    private static Subject<Object> ofObject() {
        return new Subject<>(
                "Object",
                false,
                Object::new,
                ObjectTraceAccessors::getCount,
                ObjectTraceAccessors::setCount,
                ObjectTraceAccessors::getAndAddCount,
                ObjectTraceAccessors::getName,
                ObjectTraceAccessors::setName,
                ObjectTraceAccessors::getWeak,
                ObjectTraceAccessors::setWeak,
                ObjectTraceAccessors::getSoft,
                ObjectTraceAccessors::setSoft,
                ObjectOriginAccessors::getOrigin,
                ObjectOriginAccessors::getHash,
                ObjectTraceAccessors.count(),
                ObjectTraceAccessors.name(),
                ObjectTraceAccessors.note(),
                ObjectTraceAccessors.weak(),
                ObjectOriginAccessors.origin(),
                ObjectTraceAccessors.attachments(),
                ObjectOriginAccessors.attachments());
    }
}
