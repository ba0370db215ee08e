package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakRef;
import org.weakattached.runtime.WeakSet;
import org.weakattached.runtime.WeakValueDictionary;

final class DictionariesTest {
    private final Cheese brie = new Cheese("Brie");
    private final Cheese stilton = new Cheese("Stilton");

    @BeforeEach
    void detachWhatOthersAttached() {
        LabelAccessors.attachments().clear();
    }

    @Test
    void aFieldIsALiveMap() {
        // region field
        WeakKeyDictionary<Cheese, String> origins = LabelAccessors.origin();
        origins.putIfAbsent(brie, "Meaux");
        origins.computeIfAbsent(stilton, cheese -> "Derbyshire");
        LabelAccessors.ounces().merge(brie, 4, Integer::sum);

        assertThat(LabelAccessors.getOrigin(brie)).isEqualTo("Meaux");
        assertThat(LabelAccessors.getOunces(brie)).isEqualTo(12);
        assertThat(origins.values()).containsExactlyInAnyOrder("Meaux", "Derbyshire");
        // endregion
    }

    @Test
    void itShowsWhatIsAttached() {
        // region attached
        assertThat(LabelAccessors.getCurrency(brie)).isEqualTo("GBP"); // the default
        assertThat(LabelAccessors.currency().get(brie)).isNull(); // nothing is attached to this cheese

        LabelAccessors.setOunces(brie, 9); // from now on, it has all fields
        assertThat(LabelAccessors.currency().get(brie)).isEqualTo("GBP");
        assertThat(LabelAccessors.origin()).isEmpty(); // null is no value

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> LabelAccessors.ounces().remove(brie)); // an int always has a value
        // endregion
    }

    @Test
    void keysAreWeakAndComparedByIdentity() {
        // region weak-keys
        WeakKeyDictionary<Cheese, BigDecimal> prices = new WeakKeyDictionary<>();
        prices.put(brie, new BigDecimal("4.90"));

        assertThat(prices.get(brie)).isEqualTo("4.90");
        assertThat(prices.get(new Cheese("Brie"))).isNull(); // equal, but another object
        // endregion
    }

    @Test
    void valuesAreWeak() {
        // region weak-values
        WeakValueDictionary<String, Cheese> counter = new WeakValueDictionary<>();
        counter.put("front", brie);

        assertThat(counter.get("front")).isSameAs(brie); // until nobody else holds it
        // endregion
    }

    @Test
    void elementsAreWeak() {
        // region weak-set
        Set<Cheese> ripe = new WeakSet<>();
        ripe.add(brie);
        ripe.add(new Cheese("Brie")); // a second one, which may go at any time

        assertThat(ripe).contains(brie);
        assertThat(ripe.contains(new Cheese("Brie"))).isFalse();
        // endregion
    }

    @Test
    void aReferenceCallsBack() {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        // region callback
        Cheese parmesan = new Cheese("Parmesan");
        String kind = parmesan.kind();
        WeakRef<Cheese> watched =
                WeakRef.of(parmesan, ref -> log.add(kind + " is gone")); // does not refer to the cheese
        // endregion
        assertThat(watched.get()).isSameAs(parmesan);

        parmesan = stilton;
        Collector.await("the cheese is collected", () -> !log.isEmpty());
        assertThat(log).containsExactly("Parmesan is gone");
        assertThat(watched.isAlive()).isFalse();
        assertThat(Map.of("left", parmesan)).containsValue(stilton);
    }
}
