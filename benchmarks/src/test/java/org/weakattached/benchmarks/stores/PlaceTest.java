package org.weakattached.benchmarks.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That all do equal work. */
final class PlaceTest {
    @BeforeAll
    static void needNoDisplay() {
        System.setProperty("java.awt.headless", "true");
    }

    @ParameterizedTest
    @EnumSource
    void readsNothingOfAnUnattachedHost(Place place) {
        Keeping<Object> keeping = place.create();
        Object other = keeping.host();
        keeping.attach(other, "of another");
        keeping.setCount(other, 7);

        Object host = keeping.host();
        assertThat(keeping.value(host)).isNull();
        assertThat(keeping.count(host)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatWasAttachedToEachHost(Place place) {
        Keeping<Object> keeping = place.create();
        Object[] hosts = new Object[100];
        for (int i = 0; i < hosts.length; i++) {
            hosts[i] = keeping.host();
            keeping.attach(hosts[i], "value " + i);
            keeping.setCount(hosts[i], i);
        }
        for (int i = 0; i < hosts.length; i++) {
            assertThat(keeping.value(hosts[i])).isEqualTo("value " + i);
            assertThat(keeping.count(hosts[i])).isEqualTo(i);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FIELD", "SIDE_TABLE", "AGENT", "AGENTLESS"})
    void takesHostsOfSeveralClassesInTurn(Place place) {
        Keeping<Object> keeping = place.create(8);
        List<Object> hosts = Stream.generate(keeping::host).limit(16).toList();
        for (int i = 0; i < hosts.size(); i++) {
            keeping.attach(hosts.get(i), "value " + i);
            keeping.setCount(hosts.get(i), i);
        }
        assertThat(hosts.subList(0, 8)).extracting(Object::getClass).doesNotHaveDuplicates();
        assertThat(hosts.get(8)).hasSameClassAs(hosts.get(0));
        for (int i = 0; i < hosts.size(); i++) {
            assertThat(keeping.value(hosts.get(i))).isEqualTo("value " + i);
            assertThat(keeping.count(hosts.get(i))).isEqualTo(i);
        }
    }
}
