package org.weakattached.runtime;

import com.google.common.collect.testing.ConcurrentMapTestSuiteBuilder;
import com.google.common.collect.testing.SampleElements;
import com.google.common.collect.testing.SetTestSuiteBuilder;
import com.google.common.collect.testing.TestMapGenerator;
import com.google.common.collect.testing.TestSetGenerator;
import com.google.common.collect.testing.features.CollectionFeature;
import com.google.common.collect.testing.features.CollectionSize;
import com.google.common.collect.testing.features.MapFeature;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import junit.framework.Test;
import junit.framework.TestSuite;
import org.junit.runner.RunWith;
import org.junit.runners.AllTests;

/**
 * Guava's contract tests of {@code ConcurrentMap} and {@code Set}, with their views.
 *
 * <p>Features that are left out, besides those of order, which there is none of: null keys, values and queries, which the contract
 * refuses; serialization, which means nothing for identity and weakness; failing fast, since iterators are weakly consistent.
 * No test of a chosen feature is suppressed.
 */
@RunWith(AllTests.class)
public final class GuavaSuitesTest {
    private GuavaSuitesTest() {}

    public static Test suite() {
        TestSuite suite = new TestSuite("Guava's contract tests");
        suite.addTest(
                map("WeakKeyDictionary that stands alone", Thing::new, Function.identity(), WeakKeyDictionary::new));
        suite.addTest(map("WeakKeyDictionary of a field", Thing::new, Thing::new, () -> new Trace().id));
        suite.addTest(map("WeakKeyDictionary of a weak field", Thing::new, Thing::new, () -> new Trace().session));
        suite.addTest(map("WeakValueDictionary", Function.identity(), Thing::new, WeakValueDictionary::new));
        suite.addTest(set());
        return suite;
    }

    private static Test map(
            String name,
            Function<String, ?> key,
            Function<String, ?> value,
            Supplier<Map<Object, Object>> constructor) {
        return ConcurrentMapTestSuiteBuilder.using(new Maps(key, value, constructor))
                .named(name)
                .withFeatures(
                        MapFeature.GENERAL_PURPOSE,
                        CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
                        CollectionFeature.REMOVE_OPERATIONS,
                        CollectionSize.ANY)
                .createTestSuite();
    }

    private static Test set() {
        return SetTestSuiteBuilder.using(new Sets())
                .named("WeakSet")
                .withFeatures(
                        CollectionFeature.GENERAL_PURPOSE,
                        CollectionFeature.SUPPORTS_ITERATOR_REMOVE,
                        CollectionSize.ANY)
                .createTestSuite();
    }

    /** Something with identity and a readable name. */
    private static final class Thing {
        private final String name;

        Thing(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Keeps its samples alive as long as its suite. */
    private static final class Maps implements TestMapGenerator<Object, Object> {
        private final SampleElements<Map.Entry<Object, Object>> samples;
        private final Supplier<Map<Object, Object>> constructor;

        Maps(Function<String, ?> key, Function<String, ?> value, Supplier<Map<Object, Object>> constructor) {
            this.constructor = constructor;
            this.samples = new SampleElements<>(
                    Map.entry(key.apply("one"), value.apply("January")),
                    Map.entry(key.apply("two"), value.apply("February")),
                    Map.entry(key.apply("three"), value.apply("March")),
                    Map.entry(key.apply("four"), value.apply("April")),
                    Map.entry(key.apply("five"), value.apply("May")));
        }

        @Override
        public SampleElements<Map.Entry<Object, Object>> samples() {
            return samples;
        }

        @Override
        public Map<Object, Object> create(Object... entries) {
            Map<Object, Object> map = constructor.get();
            for (Object element : entries) {
                Map.Entry<?, ?> entry = (Map.Entry<?, ?>) element;
                map.put(entry.getKey(), entry.getValue());
            }
            return map;
        }

        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Map.Entry<Object, Object>[] createArray(int length) {
            return new Map.Entry[length];
        }

        @Override
        public Object[] createKeyArray(int length) {
            return new Object[length];
        }

        @Override
        public Object[] createValueArray(int length) {
            return new Object[length];
        }

        @Override
        public Iterable<Map.Entry<Object, Object>> order(List<Map.Entry<Object, Object>> insertionOrder) {
            return insertionOrder;
        }
    }

    private static final class Sets implements TestSetGenerator<Object> {
        private final SampleElements<Object> samples = new SampleElements<>(
                new Thing("one"), new Thing("two"), new Thing("three"), new Thing("four"), new Thing("five"));

        @Override
        public SampleElements<Object> samples() {
            return samples;
        }

        @Override
        public Set<Object> create(Object... elements) {
            return new WeakSet<>(List.of(elements));
        }

        @Override
        public Object[] createArray(int length) {
            return new Object[length];
        }

        @Override
        public Iterable<Object> order(List<Object> insertionOrder) {
            return insertionOrder;
        }
    }
}
