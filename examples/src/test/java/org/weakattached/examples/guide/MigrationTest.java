package org.weakattached.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.MapMaker;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.weakattached.examples.Collector;
import org.weakattached.runtime.WeakKeyDictionary;
import org.weakattached.runtime.WeakOption;

final class MigrationTest {
    private final Cheese brie = new Cheese("Brie");

    @Test
    void fromWeakHashMap() {
        // region weak-hash-map-before
        Map<Cheese, BigDecimal> prices = Collections.synchronizedMap(new WeakHashMap<>());
        prices.put(brie, new BigDecimal("4.90"));
        assertThat(prices.get(new Cheese("Brie"))).isEqualTo("4.90"); // by equals: any Brie
        // endregion

        // region weak-hash-map-after
        PriceAccessors.setAmount(brie, new BigDecimal("4.90"));
        assertThat(PriceAccessors.getAmount(brie)).isEqualTo("4.90");
        assertThat(PriceAccessors.getAmount(new Cheese("Brie"))).isNull(); // this one only
        // endregion
    }

    @Test
    void whatIsFoundByEqualsGoesWithTheFirst() {
        Map<Cheese, BigDecimal> prices = new WeakHashMap<>();
        // region weak-hash-map-trap
        Cheese first = new Cheese("Brie");
        prices.put(first, new BigDecimal("4.90"));
        Cheese second = new Cheese("Brie");
        prices.put(second, new BigDecimal("5.20")); // keeps the first key, so the new price goes with the first Brie
        // endregion
        assertThat(prices).hasSize(1).containsEntry(first, new BigDecimal("5.20"));

        first = second;
        Collector.await("the price is gone", prices::isEmpty);
        assertThat(first).isSameAs(second);
    }

    @Test
    void fromMapMaker() {
        // region map-maker-before
        ConcurrentMap<Cheese, BigDecimal> prices = new MapMaker().weakKeys().makeMap();
        prices.put(brie, new BigDecimal("4.90"));
        // endregion

        // region map-maker-after
        ConcurrentMap<Cheese, BigDecimal> pricesNow = new WeakKeyDictionary<>();
        pricesNow.put(brie, new BigDecimal("4.90"));
        // endregion
        assertThat(pricesNow).isEqualTo(prices);
        assertThat(prices.get(new Cheese("Brie"))).isNull();
        assertThat(pricesNow.get(new Cheese("Brie"))).isNull();
    }

    @Test
    void holdsBothWeakly() {
        // region both-weak
        WeakKeyDictionary<Cheese, Object> views = new WeakKeyDictionary<>(WeakOption.WEAK_VALUES);
        // endregion
        assertThat(views).isEmpty();
    }

    @Test
    void fromCacheBuilder() {
        // region cache-builder-before
        LoadingCache<Cheese, List<String>> remarks =
                CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(cheese -> new CopyOnWriteArrayList<>()));
        remarks.getUnchecked(brie).add("runny");
        // endregion

        // region cache-builder-after
        LabelAccessors.getRemarks(brie).add("runny"); // a final field: computed once a host
        // endregion
        assertThat(LabelAccessors.getRemarks(brie)).isEqualTo(remarks.getUnchecked(brie));
    }

    @Test
    void fromCaffeine() {
        // region caffeine-before
        Cache<Cheese, String> texts = Caffeine.newBuilder().weakKeys().build();
        String text = texts.get(brie, cheese -> "Finest " + cheese.kind());
        // endregion

        // region caffeine-after
        String textNow = TagAccessors.getText(brie); // its constructor takes the host
        // endregion
        assertThat(textNow).isEqualTo(text);

        // region caffeine-after-on-demand
        String origin = LabelAccessors.origin().computeIfAbsent(brie, cheese -> "Meaux");
        // endregion
        assertThat(origin).isEqualTo("Meaux");
        LabelAccessors.attachments().detach(brie);
    }
}
